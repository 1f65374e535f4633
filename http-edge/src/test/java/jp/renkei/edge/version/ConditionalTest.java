package jp.renkei.edge.version;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.renkei.edge.app.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditional requests (RFC 9110 section 13) on the note of version 3. */
@QuarkusTest
@QuarkusTestResource(Signer.class)
class ConditionalTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "W/\"3\"", "*", "\"1\", W/\"3\"", "\"a,b\",\"3\"", ", \"3\" ,"})
    void whatTheCallerHasIsNotSentAgain(String header) {
        given().header("If-None-Match", header)
                .get("/notes/kept/1")
                .then()
                .statusCode(304)
                .header("ETag", "\"3\"")
                .body(emptyString());
        given().header("If-None-Match", header).head("/notes/kept/1").then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "3", "W/3", "\"3", "garbage", ",", "\"33\"", "w/\"3\"", "'3'"})
    void anythingElseIs(String header) {
        given().header("If-None-Match", header)
                .get("/notes/kept/1")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"");
    }

    @Test
    void anAnswerWithoutATagIsAlwaysSent() {
        given().header("If-None-Match", "*").get("/notes").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"3\"           | 204",
                "*               | 204",
                "\"2\", \"3\"    | 204",
                "\"x,y\", \"3\"  | 204",
                "\"2\"           | 412",
                "W/\"3\"         | 412",
                "\"33\"          | 412",
                "3               | 400",
                "\"3             | 400",
                "'3'             | 400",
                "\"3\" \"4\"     | 400",
                "*, \"3\"        | 400",
                ",               | 400",
            })
    void aChangeNeedsTheCurrentVersion(String header, int status) {
        given().auth()
                .oauth2(Signer.officer("072028"))
                .header("If-Match", header)
                .put("/notes/072028")
                .then()
                .statusCode(status);
    }

    @Test
    void theRightFormIsShown() {
        given().auth()
                .oauth2(Signer.officer("072028"))
                .header("If-Match", "3")
                .put("/notes/072028")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("If-Match")))
                .body("violations.message", hasItem("If-Match には、取得時の ETag の値を引用符も含めて指定してください。例: If-Match: \"3\""));
    }
}
