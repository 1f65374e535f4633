package jp.renkei.edge.mapping;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemDocument;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers with a problem document whatever a resource method, or the way to it, threw. */
public class ResourceProblems {

    private static final Logger LOG = Logger.getLogger(ResourceProblems.class);

    /** The types beside Throwable are those for which Quarkus has mappers of its own, which would win. */
    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        NotFoundException.class,
        ValidationException.class,
        MismatchedInputException.class,
        AuthenticationFailedException.class,
        UnauthorizedException.class,
        ForbiddenException.class
    })
    public Response answer(Throwable thrown, RoutingContext request, ResourceInfo resource, UriInfo uri) {
        var problem = unreadable(thrown, resource, uri).orElseGet(() -> Explanation.of(thrown));
        if (problem.type().status() >= 500) {
            LOG.errorf(
                    thrown,
                    "%s answered %d",
                    request.request().method(),
                    problem.type().status());
        }
        var document = ProblemDocument.of(problem, request);
        var response = Response.status(problem.type().status())
                .type(ProblemDocument.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, document.language().locale())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(document.bytes());
        problem.headers().forEach(response::header);
        return response.build();
    }

    /** A value that cannot be converted is reported as "not found", which is right in the path only. */
    private static Optional<Problem> unreadable(Throwable thrown, ResourceInfo resource, UriInfo uri) {
        return thrown instanceof NotFoundException && thrown.getCause() != null && resource.getResourceMethod() != null
                ? QueryValues.unreadable(resource.getResourceMethod(), uri.getQueryParameters())
                : Optional.empty();
    }
}
