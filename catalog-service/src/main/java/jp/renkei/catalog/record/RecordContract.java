package jp.renkei.catalog.record;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the OpenAPI document what annotations on generic methods cannot say: 201, Location and ETag. Stateless. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RecordContract implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.matches("/api/v1/(issues|initiatives)(/.*)?")) {
                item.getOperations().values().forEach(RecordContract::describe);
            }
        });
    }

    private static void describe(Operation operation) {
        if (operation.getOperationId().endsWith("_list")) {
            return;
        }
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        if (answer == null) {
            return;
        }
        answer.addHeader("ETag", header("The version in quotes, for If-Match."));
        if (operation.getOperationId().endsWith("_register")) {
            answer.description("Created").addHeader("Location", header("Address of the new record."));
            operation.getResponses().removeAPIResponse("200");
            operation.getResponses().addAPIResponse("201", answer);
            // Filters run in no fixed order; the document must be the same each time.
            operation
                    .getResponses()
                    .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
        }
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
