package jp.renkei.edge.parameter;

import jakarta.ws.rs.BeanParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value that a resource method takes from somewhere else than the body.
 *
 * @param type of one value, where several may be given
 */
record Declared(Binding place, Class<?> type) {

    /** All that a method takes, what stands in a bean of parameters included. */
    static List<Declared> by(Method resource) {
        return Arrays.stream(resource.getParameters()).flatMap(Declared::of).toList();
    }

    private static Stream<Declared> of(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? fields(parameter.getType())
                : of(parameter, parameter.getName(), parameter.getParameterizedType());
    }

    private static Stream<Declared> fields(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, type -> type != null && type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .flatMap(field -> field.isAnnotationPresent(BeanParam.class)
                        ? fields(field.getType())
                        : of(field, field.getName(), field.getGenericType()));
    }

    private static Stream<Declared> of(AnnotatedElement element, String javaName, Type declared) {
        var one = declared instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : declared;
        return Binding.of(element, javaName)
                .map(place -> new Declared(place, one instanceof Class<?> type ? type : String.class))
                .stream();
    }
}
