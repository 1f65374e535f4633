package jp.renkei.catalog.record;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Says of lists what one Java type cannot: an item has the fields of its record, but one that is gone has only those that
 * name it. Stateless.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 3)
public class RecordListContract implements OASFilter {

    private static final String PAGE = "Page";
    private static final List<String> ALWAYS_THERE = List.of("id", "status", "version", "updatedAt");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas =
                new LinkedHashMap<>(document.getComponents().getSchemas());
        schemas.forEach((name, schema) -> {
            Schema record = schemas.get(name.replaceFirst(PAGE, ""));
            if (name.startsWith(PAGE) && record != null) {
                String item = name.replaceFirst(PAGE, "").replaceFirst("Response$", "Item");
                document.getComponents().addSchema(item, item(record));
                describe(schema, "#/components/schemas/" + item);
            }
        });
    }

    private static Schema item(Schema record) {
        return createSchema()
                .addType(SchemaType.OBJECT)
                .description("A record in a list. One that the caller could see before and cannot any more (only with"
                        + " updatedSince) has status WITHDRAWN and nothing but id, status, version and updatedAt.")
                .properties(record.getProperties())
                .required(ALWAYS_THERE);
    }

    private static void describe(Schema page, String item) {
        page.description("One page, the newest registration first.")
                .addProperty(
                        "items",
                        createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("The records of this page.")
                                .items(createSchema().ref(item)));
    }
}
