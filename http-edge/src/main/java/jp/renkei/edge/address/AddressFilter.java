package jp.renkei.edge.address;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.Set;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;

/** Accepts addresses with raw UTF-8 in them and explains what is wrong with the others. */
@ApplicationScoped
public class AddressFilter {

    private static final int AFTER_THE_REQUEST_ID = 9_500;

    /** The parser lets any word pass as the version. */
    private static final Set<HttpVersion> VERSIONS = EnumSet.of(HttpVersion.HTTP_1_0, HttpVersion.HTTP_1_1);

    void register(@Observes Filters filters) {
        filters.register(AddressFilter::check, AFTER_THE_REQUEST_ID);
    }

    private static void check(RoutingContext context) {
        if (!VERSIONS.contains(context.request().version())) {
            context.fail(Problem.of(
                    ProblemType.MALFORMED, new Text("HTTP/1.1 で送信してください。", "Send the request as HTTP/1.1.")));
            return;
        }
        var target = context.request().uri();
        TypedAddress.encoded(target)
                .ifPresentOrElse(
                        encoded -> {
                            if (encoded.equals(target)) {
                                context.next();
                            } else if (encoded.startsWith("/")) {
                                context.reroute(encoded);
                            } else {
                                refuse(context);
                            }
                        },
                        () -> refuse(context));
    }

    private static void refuse(RoutingContext context) {
        context.fail(
                Problem.of(ProblemType.MALFORMED, new Text("URL をパーセントエンコードしてください。", "Percent-encode the address.")));
    }
}
