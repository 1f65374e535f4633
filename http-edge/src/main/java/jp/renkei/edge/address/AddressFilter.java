package jp.renkei.edge.address;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;

/** Accepts addresses with raw UTF-8 in them and explains what is wrong with the others. */
@ApplicationScoped
public class AddressFilter {

    private static final int AFTER_THE_REQUEST_ID = 9_500;

    void register(@Observes Filters filters) {
        filters.register(AddressFilter::check, AFTER_THE_REQUEST_ID);
    }

    private static void check(RoutingContext context) {
        var target = context.request().uri();
        TypedAddress.encoded(target)
                .ifPresentOrElse(
                        encoded -> {
                            if (encoded.equals(target)) {
                                context.next();
                            } else {
                                context.reroute(encoded);
                            }
                        },
                        () -> context.fail(Problem.of(
                                ProblemType.MALFORMED,
                                new Text("URL をパーセントエンコードしてください。", "Percent-encode the address."))));
    }
}
