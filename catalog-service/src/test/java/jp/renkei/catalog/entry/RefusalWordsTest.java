package jp.renkei.catalog.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No constraint of the service leaves the words of its refusal to the validator's defaults. */
class RefusalWordsTest {

    private static final Pattern KEY = Pattern.compile("\\{([a-z]+\\.[A-Za-z]+)}");
    private static final Properties JA = bundle("ja");
    private static final Properties EN = bundle("en");

    @Test
    void everyConstraintNamesItsFieldAndItsRule() {
        List<Annotation> constraints = constraints();
        assertThat(constraints).hasSizeGreaterThan(60);
        for (Annotation constraint : constraints) {
            String message = (String) value(constraint, "message");
            boolean ours = constraint.annotationType().getName().startsWith("jp.renkei.");
            if (!ours || !message.isEmpty()) {
                assertThat(message).as("%s", constraint).startsWith("{label.").contains("{rule.");
                assertKnown(message, constraint);
            } else if (!(constraint instanceof LocalGovernment)) {
                assertKnown("{label." + value(constraint, "label") + "}", constraint);
            }
            if (constraint instanceof Written written && written.required()) {
                assertKnown("{example." + written.label() + "}", constraint);
            }
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(EN.stringPropertyNames()).isEqualTo(JA.stringPropertyNames());
        assertThat(JA.values()).noneMatch(words -> words.toString().isBlank());
    }

    private static void assertKnown(String message, Annotation constraint) {
        Matcher keys = KEY.matcher(message);
        while (keys.find()) {
            assertThat(JA).as("%s", constraint).containsKey(keys.group(1));
        }
    }

    private static List<Annotation> constraints() {
        List<Annotation> found = new ArrayList<>();
        Set<JavaClass> classes = Set.copyOf(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("jp.renkei.catalog"));
        for (JavaClass imported : classes) {
            Class<?> type = imported.reflect();
            collect(type, found);
            for (Field field : type.getDeclaredFields()) {
                collect(field, found);
                collect(field.getAnnotatedType(), found);
            }
            Stream.<Executable>concat(
                            Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                    .flatMap(executable -> Arrays.stream(executable.getParameters()))
                    .forEach(parameter -> {
                        collect(parameter, found);
                        collect(parameter.getAnnotatedType(), found);
                    });
        }
        return found;
    }

    private static void collect(AnnotatedElement element, List<Annotation> found) {
        Arrays.stream(element.getAnnotations())
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .forEach(found::add);
        if (element instanceof AnnotatedParameterizedType container) {
            for (AnnotatedType argument : container.getAnnotatedActualTypeArguments()) {
                collect(argument, found);
            }
        }
    }

    private static Object value(Annotation annotation, String attribute) {
        try {
            var method = annotation.annotationType().getMethod(attribute);
            method.setAccessible(true);
            return method.invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(annotation + " has no " + attribute, e);
        }
    }

    private static Properties bundle(String language) {
        try (Reader file = new InputStreamReader(
                RefusalWordsTest.class.getResourceAsStream("/ValidationMessages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(file);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
