package jp.renkei.edge.mapping;

import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.List;

/** Whether a text can become a value, by the rules for parameters of Jakarta REST (section 3.2 of the specification). */
final class Conversion {

    private static final List<String> FACTORIES = List.of("fromString", "valueOf", "parse");

    private Conversion() {}

    static boolean possible(String text, Class<?> type) {
        var boxed = MethodType.methodType(type).wrap().returnType();
        if (boxed == String.class || boxed == Boolean.class || boxed == Character.class) {
            return true;
        }
        for (var name : FACTORIES) {
            for (var argument : List.of(String.class, CharSequence.class)) {
                try {
                    var factory = boxed.getMethod(name, argument);
                    if (Modifier.isStatic(factory.getModifiers())) {
                        factory.invoke(null, text);
                        return true;
                    }
                } catch (InvocationTargetException unreadable) {
                    return false;
                } catch (NoSuchMethodException | IllegalAccessException notThisOne) {
                    continue;
                }
            }
        }
        return true;
    }
}
