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
import jp.renkei.edge.problem.ProblemDocument;
import jp.renkei.edge.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers with a problem document whatever a resource method, or the way to it, threw. */
public class ResourceProblems {

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
    public Response answer(Throwable thrown, RoutingContext request, ResourceInfo resource) {
        var problem = ThrowableMapper.of(thrown);
        if (problem.type() == ProblemType.METHOD_NOT_ALLOWED) {
            problem = problem.header(HttpHeaders.ALLOW, AllowedMethods.at(request.normalizedPath()));
        }
        Faults.log(problem, thrown, request, Faults.route(resource));
        var document = ProblemDocument.of(problem, request);
        var response = Response.status(problem.type().status())
                .type(ProblemDocument.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, document.language().locale())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(document.bytes());
        problem.headers().forEach(response::header);
        return response.build();
    }
}
