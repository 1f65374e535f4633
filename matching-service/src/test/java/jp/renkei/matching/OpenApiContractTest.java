package jp.renkei.matching;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.renkei.stack.StackResource;
import org.junit.jupiter.api.Test;

/** The file in api-specs is the contract; {@code -Drenkei.openapi.update=true} rewrites it. */
@QuarkusTest
@WithTestResource(StackResource.class)
class OpenApiContractTest {

    private static final String CONTRACT = "renkei/openapi/matching-service.yaml";
    private static final Path SOURCE = Path.of("../api-specs/src/main/resources", CONTRACT);

    @Test
    void theServedDocumentIsTheContract() throws IOException {
        String served = given().get("/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("renkei.openapi.update")) {
            Files.createDirectories(SOURCE.getParent());
            Files.writeString(SOURCE, served);
            return;
        }
        try (InputStream contract = getClass().getClassLoader().getResourceAsStream(CONTRACT)) {
            assertThat(contract).as(CONTRACT).isNotNull();
            assertThat(served)
                    .as("run this test with -Drenkei.openapi.update=true and look at the difference")
                    .isEqualTo(new String(contract.readAllBytes(), UTF_8));
        }
    }
}
