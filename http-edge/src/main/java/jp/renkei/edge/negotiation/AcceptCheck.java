package jp.renkei.edge.negotiation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Decides the form of the answer before the request is carried out, and tells the framework, which would find out only
 * when it writes. A method that declares no form answers as JSON, never as what Java would print.
 */
@ApplicationScoped
public class AcceptCheck {

    private static final List<String> UNLESS_DECLARED = List.of(MediaType.APPLICATION_JSON);

    private static final int EARLY = 9_900;

    /** The framework looks at the header too, earlier than at the method, and stumbles over what is not well-formed. */
    void register(@Observes Filters filters) {
        filters.register(AcceptCheck::tidy, EARLY);
    }

    private static void tidy(RoutingContext context) {
        var headers = context.request().headers();
        var accept = Accept.of(headers.getAll(HttpHeaders.ACCEPT));
        if (accept.filter(given -> given.ranges().isEmpty()).isPresent()) {
            context.fail(none(UNLESS_DECLARED));
            return;
        }
        accept.ifPresent(given -> headers.set(HttpHeaders.ACCEPT, given.toString()));
        context.next();
    }

    @ServerRequestFilter
    public void check(ResourceInfo resource, RoutingContext context) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        var forms = forms(resource);
        var headers = context.request().headers();
        var chosen = Accept.of(headers.getAll(HttpHeaders.ACCEPT))
                .map(accept -> accept.best(forms).orElseThrow(() -> none(forms)))
                .orElse(forms.getFirst());
        headers.set(HttpHeaders.ACCEPT, chosen);
    }

    private static List<String> forms(ResourceInfo resource) {
        var onMethod = resource.getResourceMethod().getAnnotation(Produces.class);
        var onClass = Stream.<Class<?>>iterate(resource.getResourceClass(), type -> type != null, Class::getSuperclass)
                .flatMap(type -> Stream.ofNullable(type.getDeclaredAnnotation(Produces.class)))
                .findFirst()
                .orElse(null);
        var declared = onMethod == null ? onClass : onMethod;
        return declared == null
                ? UNLESS_DECLARED
                : Arrays.stream(declared.value())
                        .map(form -> form.split(";")[0].strip().toLowerCase(Locale.ROOT))
                        .toList();
    }

    private static Problem none(List<String> forms) {
        var named = String.join(", ", forms);
        return Problem.of(
                ProblemType.NOT_ACCEPTABLE,
                new Text(
                        "この URL は " + named + " で応答します。Accept ヘッダーに含めてください。",
                        "This address answers with " + named + "; name it in the Accept header."));
    }
}
