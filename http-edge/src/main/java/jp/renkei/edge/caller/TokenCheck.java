package jp.renkei.edge.caller;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.renkei.edge.problem.Problem;

/** Refuses an odd token before anything is done for it, whichever route it is for. */
@ApplicationScoped
public class TokenCheck {

    /** Quarkus authenticates at 200; the rate limit, at 150, counts by a subject that exists. */
    private static final int RIGHT_AFTER_AUTHENTICATION = 160;

    private static final int BEFORE_AUTHENTICATION = 250;

    private static final Pattern TOKEN = Pattern.compile("(?i:bearer) +[\\w-]++\\.[\\w-]++\\.[\\w-]*+");

    void register(@Observes Filters filters) {
        filters.register(TokenCheck::checkForm, BEFORE_AUTHENTICATION);
        filters.register(TokenCheck::checkClaims, RIGHT_AFTER_AUTHENTICATION);
    }

    /** What is not even three words with dots between makes the framework fall, or is taken for no token at all. */
    private static void checkForm(RoutingContext context) {
        var given = context.request().headers().getAll("Authorization");
        var bearer =
                given.stream().anyMatch(value -> value.toLowerCase(Locale.ROOT).startsWith("bearer"));
        if (bearer && (given.size() > 1 || !TOKEN.matcher(given.getFirst()).matches())) {
            context.fail(AccessToken.refused());
        } else {
            context.next();
        }
    }

    private static void checkClaims(RoutingContext context) {
        try {
            if (context.user() instanceof QuarkusHttpUser user) {
                Credentials.of(user.getSecurityIdentity());
            }
        } catch (Problem refused) {
            context.fail(refused);
            return;
        }
        context.next();
    }
}
