package jp.renkei.edge.header;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jp.renkei.edge.app.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Signer.class)
class AnswerHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/nowhere", "/notes/12", "/notes/forgotten", "/openapi"})
    void everyAnswerIsProtected(String path) {
        given().get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void whatAnOfficerReadsIsNotStoredOnTheWay() {
        given().auth().oauth2(Signer.officer("072028")).get("/notes").then().header("Cache-Control", "no-store");
        given().get("/notes").then().header("Cache-Control", nullValue());
        given().get("/nowhere").then().header("Cache-Control", "no-store");
    }

    @Test
    void aGatewaysRequestIdIsKeptWhenItIsAPlainWord() {
        given().header("X-Request-Id", "abcdef-123456").get("/notes").then().header("X-Request-Id", "abcdef-123456");
        given().header("X-Request-Id", "a b<script>").get("/notes").then().header("X-Request-Id", not("a b<script>"));
    }

    @Test
    void productionInsistsOnTls() throws Exception {
        given().get("/notes").then().header("Strict-Transport-Security", nullValue());
        var defaults = AnswerHeadersTest.class.getResource("/META-INF/microprofile-config.properties");
        var production = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(defaults))
                .withProfile("prod")
                .withMapping(AnswerHeaderConfig.class)
                .withValidateUnknown(false)
                .build()
                .getConfigMapping(AnswerHeaderConfig.class);
        assertThat(production.strictTransportSecurity()).contains("max-age=31536000; includeSubDomains");
    }

    @Test
    void otherOriginsAreNotInvited() {
        given().header("Origin", "https://elsewhere.example")
                .get("/notes")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
