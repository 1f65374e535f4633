package jp.renkei.catalog.document;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Generators ignore what stands beside a reference: so one stands alone, and dates and UUIDs stand where they are used. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 4)
public class PlainReferences implements OASFilter {

    /** Types that the scanner makes components of, with their format. */
    private static final Map<String, String> FORMATS =
            Map.of("UUID", "uuid", "LocalDate", "date", "OffsetDateTime", "date-time");

    @Override
    public Schema filterSchema(Schema schema) {
        String target = target(schema);
        if (target.isEmpty()) {
            return schema;
        }
        String format = FORMATS.get(target);
        return format == null
                ? createSchema().ref(schema.getRef())
                : createSchema()
                        .addType(SchemaType.STRING)
                        .format(format)
                        .description(schema.getDescription())
                        .examples(schema.getExamples());
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        FORMATS.keySet().forEach(document.getComponents()::removeSchema);
    }

    private static String target(Schema schema) {
        return schema.getRef() == null ? "" : schema.getRef().replaceFirst(".*/", "");
    }
}
