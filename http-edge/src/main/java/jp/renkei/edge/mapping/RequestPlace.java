package jp.renkei.edge.mapping;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where in the HTTP request a violated value came from: the Java path of the violation, translated. */
record RequestPlace(String field, String in) {

    static RequestPlace of(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        if (nodes.size() < 2 || nodes.get(1).getKind() != ElementKind.PARAMETER) {
            return new RequestPlace(joined(nodes), "body");
        }
        var parameter = parameter(violation, nodes);
        var name = nodes.get(1).getName();
        var rest = nodes.subList(2, nodes.size());
        if (parameter == null) {
            return new RequestPlace(joined(rest), "body");
        }
        if (parameter.isAnnotationPresent(BeanParam.class) && !rest.isEmpty()) {
            name = rest.getFirst().getName();
            var member = member(parameter, name);
            parameter = member == null ? parameter : member;
            rest = rest.subList(1, rest.size());
        }
        var named = named(parameter, name);
        return named == null ? new RequestPlace(joined(rest), "body") : named;
    }

    private static @Nullable RequestPlace named(AnnotatedElement element, String name) {
        if (element.getAnnotation(QueryParam.class) instanceof QueryParam query) {
            return new RequestPlace(query.value(), "query");
        }
        if (element.getAnnotation(RestQuery.class) instanceof RestQuery query) {
            return new RequestPlace(query.value().isEmpty() ? name : query.value(), "query");
        }
        if (element.getAnnotation(PathParam.class) instanceof PathParam path) {
            return new RequestPlace(path.value(), "path");
        }
        if (element.getAnnotation(RestPath.class) instanceof RestPath path) {
            return new RequestPlace(path.value().isEmpty() ? name : path.value(), "path");
        }
        if (element.getAnnotation(HeaderParam.class) instanceof HeaderParam header) {
            return new RequestPlace(header.value(), "header");
        }
        return element.getAnnotation(RestHeader.class) instanceof RestHeader header
                ? new RequestPlace(header.value().isEmpty() ? name : header.value(), "header")
                : null;
    }

    private static @Nullable AnnotatedElement parameter(ConstraintViolation<?> violation, List<Path.Node> nodes) {
        var method = nodes.getFirst().as(Path.MethodNode.class);
        var index = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
        for (Class<?> type = violation.getRootBeanClass(); type != null; type = type.getSuperclass()) {
            for (Method candidate : type.getDeclaredMethods()) {
                if (candidate.getName().equals(method.getName())
                        && List.of(candidate.getParameterTypes()).equals(method.getParameterTypes())
                        && !candidate.isSynthetic()
                        && candidate.getAnnotations().length > 0) {
                    return candidate.getParameters()[index];
                }
            }
        }
        return null;
    }

    private static @Nullable AnnotatedElement member(AnnotatedElement parameter, String name) {
        try {
            return parameter instanceof java.lang.reflect.Parameter bean
                    ? bean.getType().getDeclaredField(name)
                    : null;
        } catch (NoSuchFieldException unknown) {
            return null;
        }
    }

    private static String joined(List<Path.Node> nodes) {
        return nodes.stream()
                .filter(node -> node.getKind() != ElementKind.CONTAINER_ELEMENT || node.isInIterable())
                .map(RequestPlace::step)
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static String step(Path.Node node) {
        var name = node.getKind() == ElementKind.CONTAINER_ELEMENT || node.getName() == null ? "" : node.getName();
        if (node.getIndex() != null) {
            return "[" + node.getIndex() + "]" + (name.isEmpty() ? "" : "." + name);
        }
        return node.getKey() == null ? name : "[" + node.getKey() + "]" + (name.isEmpty() ? "" : "." + name);
    }
}
