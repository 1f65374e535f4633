package jp.renkei.edge.mapping;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.renkei.edge.parameter.Binding;

/** Where in the HTTP request a violated value came from: the Java path of the violation, translated. */
record RequestPlace(String field, String in) {

    static RequestPlace of(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        if (nodes.size() < 2 || nodes.get(1).getKind() != ElementKind.PARAMETER) {
            return new RequestPlace(FieldPath.of(nodes), "body");
        }
        var rest = nodes.subList(2, nodes.size());
        return parameter(violation.getRootBeanClass(), nodes)
                .flatMap(parameter -> binding(parameter, rest))
                .map(binding -> new RequestPlace(binding.name(), binding.in()))
                .orElseGet(() -> new RequestPlace(FieldPath.of(rest), "body"));
    }

    private static Optional<Binding> binding(Parameter parameter, List<Path.Node> rest) {
        if (parameter.isAnnotationPresent(BeanParam.class) && !rest.isEmpty()) {
            var name = rest.getFirst().getName();
            return Arrays.stream(parameter.getType().getDeclaredFields())
                    .filter(field -> field.getName().equals(name))
                    .findFirst()
                    .flatMap(field -> Binding.of((AnnotatedElement) field, name));
        }
        return Binding.of(parameter, parameter.getName());
    }

    /** The resource method may be declared on a superclass of the proxy that was validated. */
    private static Optional<Parameter> parameter(Class<?> proxy, List<Path.Node> nodes) {
        var method = nodes.getFirst().as(Path.MethodNode.class);
        var index = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
        return Stream.<Class<?>>iterate(proxy, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(candidate -> candidate.getName().equals(method.getName())
                        && List.of(candidate.getParameterTypes()).equals(method.getParameterTypes())
                        && candidate.getAnnotations().length > 0)
                .findFirst()
                .map(found -> found.getParameters()[index]);
    }
}
