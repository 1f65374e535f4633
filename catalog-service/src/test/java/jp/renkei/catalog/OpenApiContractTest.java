package jp.renkei.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import jp.renkei.stack.StackResource;
import jp.renkei.testkit.contract.OpenApiContract;
import org.junit.jupiter.api.Test;

/** The file in api-specs is the contract. */
@QuarkusTest
@WithTestResource(StackResource.class)
class OpenApiContractTest {

    @TestHTTPResource("/")
    URI base;

    @Test
    void theServedDocumentIsTheContract() {
        new OpenApiContract("catalog-service", base).check();
    }

    @Test
    void nobodyHasToAskWhatItMeans() {
        new OpenApiContract("catalog-service", base).checkNothingIsMissing();
    }

    /** Generators of clients show these words and nothing else. */
    @Test
    void everythingIsDescribed() throws IOException {
        JsonNode document =
                new ObjectMapper().readTree(base.resolve("/openapi?format=json").toURL());
        JsonNode schemas = document.path("components").path("schemas");
        List<String> silent = new ArrayList<>();
        schemas.properties().forEach(schema -> {
            describe(schema.getKey(), schema.getValue(), schemas, silent);
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(property ->
                            describe(schema.getKey() + "." + property.getKey(), property.getValue(), schemas, silent));
        });
        document.path("paths")
                .findValues("parameters")
                .forEach(parameters -> parameters.forEach(
                        parameter -> describe(parameter.path("name").asText(), parameter, schemas, silent)));

        assertThat(silent).isEmpty();
        assertThat(document.path("components")
                        .path("schemas")
                        .path("PageSocialIssueResponse")
                        .path("properties")
                        .has("total"))
                .isFalse();
    }

    /** A reference speaks through its target, and stands alone: generators ignore what is beside it. */
    private static void describe(String name, JsonNode node, JsonNode schemas, List<String> silent) {
        JsonNode reference = node.path("$ref");
        JsonNode described = reference.isMissingNode()
                ? node
                : schemas.path(reference.asText().replaceFirst(".*/", ""));
        boolean alone = reference.isMissingNode() || node.size() == 1;
        if (!alone || described.path("description").asText().isBlank()) {
            silent.add(name);
        }
    }
}
