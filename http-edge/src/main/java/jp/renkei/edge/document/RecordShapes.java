package jp.renkei.edge.document;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** The records that schemas were made from. A component that is not {@code @Nullable} is in every answer. */
final class RecordShapes {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");

    private final List<ClassInfo> records;

    RecordShapes(IndexView index) {
        records = index.getKnownClasses().stream().filter(ClassInfo::isRecord).toList();
    }

    /**
     * @param properties names in the schema; tells records of the same name apart
     * @return names that are there in every record that the schema may stand for; empty when it is none
     */
    List<String> alwaysPresent(String schema, Set<String> properties) {
        var candidates = candidates(schema)
                .filter(record -> members(record).containsAll(properties))
                .toList();
        return properties.stream()
                .filter(property -> !candidates.isEmpty()
                        && candidates.stream().allMatch(record -> isAlwaysPresent(record, property)))
                .toList();
    }

    /** Records of this name; else the generic ones that it begins with, such as Page for PageNote. */
    private Stream<ClassInfo> candidates(String schema) {
        var exact =
                records.stream().filter(record -> name(record).equals(schema)).toList();
        return exact.isEmpty()
                ? records.stream()
                        .filter(record -> !record.typeParameters().isEmpty() && schema.startsWith(name(record)))
                        .sorted(Comparator.comparing(ClassInfo::name))
                : exact.stream();
    }

    private static String name(ClassInfo record) {
        var annotation = record.declaredAnnotation(SCHEMA);
        var name = annotation == null ? null : annotation.value("name");
        return name == null ? record.simpleName() : name.asString();
    }

    private static List<String> members(ClassInfo record) {
        return record.recordComponents().stream().map(RecordComponentInfo::name).toList();
    }

    private static boolean isAlwaysPresent(ClassInfo record, String property) {
        var inclusion = inclusion(record, property);
        var unwrapped = record.field(property).hasAnnotation(UNWRAPPED);
        return !unwrapped
                && switch (inclusion) {
                    case "ALWAYS" -> true;
                    case "NON_NULL" -> !record.recordComponent(property).type().hasAnnotation(NULLABLE);
                    default -> false;
                };
    }

    /** The services leave out what is null, unless told otherwise. */
    private static String inclusion(ClassInfo record, String property) {
        return Stream.of(record.field(property).annotation(INCLUDE), record.declaredAnnotation(INCLUDE))
                .filter(annotation -> annotation != null && annotation.value() != null)
                .map(annotation -> annotation.value().asEnum())
                .findFirst()
                .orElse("NON_NULL");
    }
}
