package jp.renkei.edge.parameter;

import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.List;
import jp.renkei.edge.json.Legible;
import jp.renkei.edge.json.Notation;

/**
 * Whether a text can become a value: by the {@link Notation} of its type, or by the rules for parameters of Jakarta REST
 * (section 3.2 of the specification).
 */
final class Conversion {

    private static final List<String> FACTORIES = List.of("fromString", "valueOf", "parse");

    private Conversion() {}

    static boolean possible(String text, Class<?> type) {
        var boxed = MethodType.methodType(type).wrap().returnType();
        if (boxed == Boolean.class) {
            return text.equals("true") || text.equals("false");
        }
        if (boxed == String.class) {
            return Legible.is(text);
        }
        return boxed == Character.class
                || Notation.of(boxed)
                        .map(notation -> notation.read(text).isPresent())
                        .orElseGet(() -> byFactory(text, boxed));
    }

    private static boolean byFactory(String text, Class<?> type) {
        for (var name : FACTORIES) {
            for (var argument : List.of(String.class, CharSequence.class)) {
                try {
                    var factory = type.getMethod(name, argument);
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
