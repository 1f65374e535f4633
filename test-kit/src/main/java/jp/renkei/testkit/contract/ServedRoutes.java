package jp.renkei.testkit.contract;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** The routes that the service under test answers to, whether documented or not. Only inside a {@code @QuarkusTest}. */
public final class ServedRoutes {

    private ServedRoutes() {}

    /** Each as {@code GET /api/v1/issues/{id}}: no pattern in the braces, no slash at the end. */
    public static SortedSet<String> all() {
        SortedSet<String> routes = new TreeSet<>();
        Deployment service = ResteasyReactiveRecorder.getCurrentDeployment();
        RuntimeResourceVisitor.visitRuntimeResources(
                service.getPrefix(), service.getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        if (method != null) {
                            routes.add(method + " " + written(path));
                        }
                    }
                });
        return routes;
    }

    private static String written(String path) {
        String plain = path.replaceAll("\\{(\\w+)\\s*:[^/]*}", "{$1}").replaceAll("/{2,}", "/");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
