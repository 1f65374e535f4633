package jp.renkei.edge.document;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jp.renkei.edge.problem.ProblemDocument;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents that every error of every operation is a problem, so that no resource has to repeat it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(createAPIResponses());
        }
        var responses = operation.getResponses();
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.matches("[45].*") && response.getContent() == null && response.getRef() == null) {
                describe(response);
            }
        });
        if (responses.getDefaultValue() == null) {
            responses.setDefaultValue(describe(createAPIResponse().description("Any error")));
        }
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema("Problem", ProblemSchemas.problem());
        document.getComponents().addSchema("Violation", ProblemSchemas.violation());
    }

    private static APIResponse describe(APIResponse response) {
        var body = createMediaType().schema(createSchema().ref("#/components/schemas/Problem"));
        return response.content(createContent().addMediaType(ProblemDocument.MEDIA_TYPE, body));
    }
}
