package jp.renkei.edge.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Writes ids, days and times where they are used, each with words of its own: the scanner makes components of them, which
 * generators take for classes, and what stands beside a reference many ignore.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PlainTypes implements OASFilter {

    private static final Map<String, String> FORMATS = Map.of(
            "UUID", "uuid",
            "LocalDate", "date",
            "Instant", "date-time",
            "OffsetDateTime", "date-time");

    @Override
    public Schema filterSchema(Schema schema) {
        var format = schema.getRef() == null
                ? null
                : FORMATS.get(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1));
        if (format != null) {
            schema.setRef(null);
            schema.setType(List.of(SchemaType.STRING));
            schema.setFormat(format);
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() != null) {
            FORMATS.keySet().forEach(document.getComponents()::removeSchema);
        }
    }
}
