package jp.renkei.edge.mapping;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** The methods that an address answers to, for the Allow header that the framework leaves out of its 405. */
final class AllowedMethods {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\s*\\w+\\s*(?::\\s*((?:[^{}]|\\{[^{}]*})+?))?\\s*}");

    private record Route(String method, Pattern path) {}

    private AllowedMethods() {}

    /** In alphabetical order, with commas between; HEAD and OPTIONS are answered by the framework. */
    static String at(String path) {
        var allowed = new TreeSet<String>();
        for (var route : routes()) {
            if (route.path().matcher(path).matches()) {
                allowed.add(route.method());
            }
        }
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        allowed.add("OPTIONS");
        return String.join(", ", allowed);
    }

    private static List<Route> routes() {
        var routes = new ArrayList<Route>();
        var service = ResteasyReactiveRecorder.getCurrentDeployment();
        RuntimeResourceVisitor.visitRuntimeResources(
                service.getPrefix(), service.getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        if (method != null) {
                            routes.add(new Route(method, pattern(path)));
                        }
                    }
                });
        return routes;
    }

    private static Pattern pattern(String template) {
        var pattern = new StringBuilder();
        var clean = template.replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
        var placeholder = PLACEHOLDER.matcher(clean);
        var at = 0;
        while (placeholder.find()) {
            pattern.append(Pattern.quote(clean.substring(at, placeholder.start())));
            pattern.append(placeholder.group(1) == null ? "[^/]+" : "(?:" + placeholder.group(1) + ")");
            at = placeholder.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(clean.substring(at))).append("/?").toString());
    }
}
