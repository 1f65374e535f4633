package jp.renkei.edge.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;

/** One token bucket a caller: by subject when there is a valid token, by address otherwise. Thread-safe. */
@ApplicationScoped
public class RateLimit {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final boolean enabled;
    private final LoadingCache<String, Bucket> subjects;
    private final LoadingCache<String, Bucket> addresses;

    RateLimit(RateLimitConfig config) {
        enabled = config.enabled();
        subjects = buckets(config.subjectPerMinute(), config.callers());
        addresses = buckets(config.addressPerMinute(), config.callers());
    }

    /** The problem to answer with when this request is one too many. */
    Optional<Problem> exceeded(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                        && !user.getSecurityIdentity().isAnonymous()
                ? taken(subjects, user.getSecurityIdentity().getPrincipal().getName())
                : exceededByAddress(context);
    }

    /** The same for a request whose token is worth nothing. */
    public Optional<Problem> exceededByAddress(RoutingContext context) {
        return taken(addresses, ClientAddress.of(context.request()));
    }

    private Optional<Problem> taken(LoadingCache<String, Bucket> buckets, String key) {
        if (!enabled) {
            return Optional.empty();
        }
        var probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(problem(Duration.ofNanos(probe.getNanosToWaitForRefill())));
    }

    private static Problem problem(Duration wait) {
        return Problem.of(
                        ProblemType.TOO_MANY_REQUESTS,
                        new Text(
                                "Retry-After の秒数だけ待ってから、もう一度お試しください。",
                                "Wait as long as Retry-After says, then try again."))
                .retryAfter(wait);
    }

    private static LoadingCache<String, Bucket> buckets(int perMinute, long callers) {
        // A bucket not touched for a whole period is full again, so forgetting it changes nothing.
        return Caffeine.newBuilder()
                .maximumSize(callers)
                .expireAfterAccess(PERIOD)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
                        .build());
    }
}
