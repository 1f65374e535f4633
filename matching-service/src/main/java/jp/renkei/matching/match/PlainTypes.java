package jp.renkei.matching.match;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Writes ids and days where they are used, each with its own words: beside a reference generators ignore them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PlainTypes implements OASFilter {

    private static final String COMPONENTS = "#/components/schemas/";
    private static final Map<String, String> FORMATS =
            Map.of("UUID", "uuid", "LocalDate", "date", "OffsetDateTime", "date-time");

    @Override
    public Schema filterSchema(Schema schema) {
        String format =
                schema.getRef() == null ? null : FORMATS.get(schema.getRef().replace(COMPONENTS, ""));
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
