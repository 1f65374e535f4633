package jp.renkei.stack;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Reaches the JVM's one {@link SharedStack} from any class loader; only strings cross over. */
final class StackAccess {

    private StackAccess() {}

    static Path folder() {
        return Path.of(address("folder"));
    }

    static String address(String name) {
        return Objects.requireNonNull(call("addresses").get(name));
    }

    static Map<String, String> newDatabase() {
        return call("newDatabase");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> call(String method) {
        try {
            Class<?> stack = Class.forName("jp.renkei.stack.SharedStack", true, ClassLoader.getSystemClassLoader());
            Method entry = stack.getDeclaredMethod(method);
            entry.setAccessible(true);
            return (Map<String, String>) Objects.requireNonNull(entry.invoke(null));
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException("The test stack is not usable", failure.getCause());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
