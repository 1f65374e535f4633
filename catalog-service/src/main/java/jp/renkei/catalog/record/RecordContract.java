package jp.renkei.catalog.record;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to the OpenAPI document what annotations on generic methods cannot say: answers, Location and ETag. Stateless. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 2)
public class RecordContract implements OASFilter {

    private static final String ROUTES = "/api/v1/(issues|initiatives)(/.*)?";

    private static final String NOT_NOW = "Not possible in the present state, which recordStatus names";
    private static final Map<String, String> NOT_FROM_HERE = Map.of("422", NOT_NOW);

    /** What only these operations refuse, in words of their own. */
    private static final Map<String, Map<String, String>> REFUSALS = Map.of(
            "register",
            Map.of(
                    "409", "The municipality has a record of this title, or what the key registered is withdrawn",
                    "422", "A record that is pointed to is not visible, or the key was used with another body"),
            "replace",
            Map.of(
                    "409",
                    "The municipality has another record of this title; existing names it",
                    "422",
                    "A record that is pointed to is not visible, the municipality would change, or a published"
                            + " text would gain what seems to be personal data (places names it)"),
            "publish",
            Map.of("422", NOT_NOW + "; or a text seems to hold personal data, which places names"),
            "unpublish",
            NOT_FROM_HERE,
            "close",
            NOT_FROM_HERE,
            "confirm",
            NOT_FROM_HERE);

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.matches(ROUTES)) {
                item.getOperations().values().forEach(RecordContract::describe);
            }
        });
    }

    private static void describe(Operation operation) {
        APIResponses responses = operation.getResponses();
        String name = operation.getOperationId().replaceFirst(".*_", "");
        APIResponse answer = responses.getAPIResponse("200");
        if (answer != null) {
            String tag =
                    name.equals("list") ? "Of this page, for If-None-Match." : "The version in quotes, for If-Match.";
            answer.addHeader("ETag", header(tag));
        }
        if (name.equals("register") && answer != null) {
            answer.description("Created").addHeader("Location", header("Address of the new record."));
            responses.removeAPIResponse("200");
            responses.addAPIResponse("201", answer);
        }
        if (name.equals("list") || name.equals("read")) {
            responses.addAPIResponse("304", createAPIResponse().description("The caller has this answer already"));
        }
        REFUSALS.getOrDefault(name, Map.of())
                .forEach((status, reason) -> responses.addAPIResponse(status, problem(reason)));
        // In one order, whatever other filters have added.
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
    }

    private static APIResponse problem(String reason) {
        var body = createMediaType().schema(createSchema().ref("#/components/schemas/Problem"));
        return createAPIResponse()
                .description(reason)
                .content(createContent().addMediaType("application/problem+json", body));
    }

    private static Header header(String description) {
        return createHeader().description(description).schema(createSchema().addType(SchemaType.STRING));
    }
}
