package jp.renkei.edge.address;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;

/** Refuses a request whose Host is missing, given twice or no host (RFC 9112 section 3.2). */
@ApplicationScoped
public class HostCheck {

    private static final int AFTER_THE_REQUEST_ID = 9_950;
    private static final String HEADER = "Host";
    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9._-]{1,255}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    void register(@Observes Filters filters) {
        filters.register(HostCheck::check, AFTER_THE_REQUEST_ID);
    }

    private static void check(RoutingContext context) {
        var request = context.request();
        var given = request.headers().getAll(HEADER);
        if (given.isEmpty() && request.version() == HttpVersion.HTTP_1_0) {
            // Older than the header; what reads it later must find something.
            request.headers().set(HEADER, "localhost");
            context.next();
        } else if (given.size() > 1 || !HOST.matcher(name(request)).matches()) {
            context.fail(Problem.of(
                    ProblemType.MALFORMED,
                    new Text("Host ヘッダーにサーバー名を1つ指定してください。", "Name the server in one Host header.")));
        } else {
            context.next();
        }
    }

    private static String name(HttpServerRequest request) {
        var header = request.getHeader(HEADER);
        return header == null ? "" : header;
    }
}
