package jp.renkei.edge.document;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import jp.renkei.edge.problem.ProblemDocument;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Documents which errors an operation answers with, and that all are problems, so that no resource has to repeat it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    /** What is written by the framework, which knows no more than the status. */
    private static final Set<String> HOLLOW = Set.of("Bad Request", "Not Authorized", "Not Allowed");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(createComponents());
        }
        var components = document.getComponents();
        components.addSchema("Problem", ProblemSchemas.problem());
        components.addSchema("Violation", ProblemSchemas.violation());
        components.addResponse("AnyError", describe(createAPIResponse().description("Any other error"), problem()));
        for (var answer : answersIn(document)) {
            components.addResponse(
                    answer.key(),
                    describe(
                            createAPIResponse().description(answer.description()),
                            problem().example(answer.example())));
        }
    }

    /** Adds the answers to every operation. */
    private static Set<StandardAnswer> answersIn(OpenAPI document) {
        var used = EnumSet.noneOf(StandardAnswer.class);
        if (document.getPaths() != null) {
            for (var path : document.getPaths().getPathItems().values()) {
                path.getOperations().values().forEach(operation -> used.addAll(answersOf(operation)));
            }
        }
        return used;
    }

    private static Set<StandardAnswer> answersOf(Operation operation) {
        var responses = operation.getResponses() == null ? createAPIResponses() : operation.getResponses();
        var shape = new OperationShape(operation);
        var used = EnumSet.noneOf(StandardAnswer.class);
        for (var answer : StandardAnswer.values()) {
            if (answer.mayComeFrom(shape) && isOpen(responses, answer.status())) {
                responses.addAPIResponse(answer.status(), reference(answer.key()));
                used.add(answer);
            }
        }
        responses.getAPIResponses().forEach(ProblemResponses::complete);
        operation.setResponses(sorted(responses));
        return used;
    }

    private static APIResponses sorted(APIResponses responses) {
        var sorted = createAPIResponses();
        new TreeMap<>(responses.getAPIResponses()).forEach(sorted::addAPIResponse);
        return responses.getDefaultValue() == null ? sorted.defaultValue(reference("AnyError")) : sorted;
    }

    private static boolean isOpen(APIResponses responses, String status) {
        var response = responses.getAPIResponse(status);
        return response == null || response.getRef() == null && HOLLOW.contains(response.getDescription());
    }

    /** An error that a resource describes in its own words has the same body. */
    private static void complete(String status, APIResponse response) {
        if (status.matches("[45].*") && response.getContent() == null && response.getRef() == null) {
            describe(response, problem());
        }
    }

    private static APIResponse reference(String key) {
        return createAPIResponse().ref("#/components/responses/" + key);
    }

    private static MediaType problem() {
        return createMediaType().schema(createSchema().ref("#/components/schemas/Problem"));
    }

    private static APIResponse describe(APIResponse response, MediaType body) {
        return response.content(createContent().addMediaType(ProblemDocument.MEDIA_TYPE, body));
    }
}
