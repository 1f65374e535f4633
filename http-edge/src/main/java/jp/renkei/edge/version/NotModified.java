package jp.renkei.edge.version;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sends 304 without a body in place of any answer with an ETag that the caller has already (RFC 9110 section 13.1.2). */
public class NotModified {

    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @ServerResponseFilter
    public void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Response.Status.OK.getStatusCode()
                && READS.contains(request.getMethod())
                && response.getEntityTag() != null
                && EntityVersion.known(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), response.getEntityTag())) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }
}
