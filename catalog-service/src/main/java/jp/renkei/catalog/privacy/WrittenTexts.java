package jp.renkei.catalog.privacy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.renkei.catalog.entry.Written;
import org.jspecify.annotations.Nullable;

/**
 * Lists every free text of a content: whatever is marked as {@link Written}, however deep, so that no new field can be
 * forgotten. Stateless.
 */
final class WrittenTexts {

    /** @param field its path in the flat JSON object, such as {@code outcomes[0].period} */
    record WrittenText(String field, String label, String text) {}

    private WrittenTexts() {}

    static List<WrittenText> of(Object content) {
        return of((Record) content, "").toList();
    }

    private static Stream<WrittenText> of(Record part, String prefix) {
        return Stream.of(part.getClass().getRecordComponents()).flatMap(component -> {
            Object value = value(component, part);
            boolean flat = component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
            return flat && value instanceof Record inner
                    ? of(inner, prefix)
                    : of(value, component.getAnnotatedType(), prefix + component.getName());
        });
    }

    private static Stream<WrittenText> of(@Nullable Object value, AnnotatedType type, String field) {
        return switch (value) {
            case String text ->
                Stream.ofNullable(type.getAnnotation(Written.class))
                        .map(written -> new WrittenText(field, written.label(), text));
            case List<?> list ->
                IntStream.range(0, list.size())
                        .boxed()
                        .flatMap(i -> of(list.get(i), elementType(type), field + "[" + i + "]"));
            case Record inner -> of(inner, field + ".");
            case null, default -> Stream.empty();
        };
    }

    private static AnnotatedType elementType(AnnotatedType list) {
        return ((AnnotatedParameterizedType) list).getAnnotatedActualTypeArguments()[0];
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's accessor failed: " + component, e);
        }
    }
}
