package jp.renkei.edge.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import jp.renkei.edge.json.JsonProblems;
import jp.renkei.edge.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Maps any exception to a problem document. An unknown one becomes INTERNAL, which reveals nothing about its cause. */
final class ThrowableMapper {

    private ThrowableMapper() {}

    static Problem of(Throwable thrown) {
        if (bodyError(thrown) instanceof JsonProcessingException json) {
            return JsonProblems.of(json);
        }
        // Transactions and proxies wrap what was thrown inside them.
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            var problem = known(cause);
            if (problem != null) {
                return problem;
            }
        }
        return StandardProblems.internal();
    }

    /** JSON errors count as the caller's only when they come from reading the request. */
    private static @Nullable Throwable bodyError(Throwable thrown) {
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() == 400) {
            return web.getCause();
        }
        return thrown instanceof MismatchedInputException || thrown instanceof StreamConstraintsException
                ? thrown
                : null;
    }

    private static @Nullable Problem known(Throwable cause) {
        return switch (cause) {
            case Problem problem -> problem;
            case ResteasyReactiveViolationException invalid -> Violations.of(invalid);
            case UnauthorizedException ignored -> StandardProblems.unauthenticated();
            case AuthenticationException ignored -> StandardProblems.unauthenticated();
            case SecurityException ignored -> StandardProblems.of(403);
            case OptimisticLockException ignored -> StandardProblems.of(412);
            // Without the issuer no caller can be identified.
            case OIDCException ignored -> StandardProblems.notReady();
            case SQLException refused -> DatabaseProblems.of(refused);
            case WebApplicationException web -> answered(web);
            default -> null;
        };
    }

    private static Problem answered(WebApplicationException web) {
        var response = web.getResponse();
        var problem = StandardProblems.of(response.getStatus());
        var wait = response.getHeaderString("Retry-After");
        return wait == null ? problem : problem.header("Retry-After", wait);
    }
}
