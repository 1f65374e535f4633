package jp.renkei.edge.json;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jp.renkei.edge.app.Signer;
import org.junit.jupiter.api.Test;

/** The documents say of few values that they may be null; clients that take a document at its word break at any other. */
@QuarkusTest
@QuarkusTestResource(Signer.class)
class AbsentValuesTest {

    @Test
    void whatIsNotKnownIsLeftOut() {
        given().auth()
                .oauth2(Signer.officer("072028"))
                .contentType(ContentType.JSON)
                .body("{\"title\":\"牛乳\",\"lines\":[{\"text\":\"一本\"}]}")
                .post("/notes")
                .then()
                .statusCode(200)
                .body(equalTo("{\"title\":\"牛乳\",\"lines\":[{\"text\":\"一本\"}]}"));
    }

    @Test
    void theLastPageSaysThatThereIsNoNext() {
        given().get("/notes").then().statusCode(200).body(equalTo("{\"items\":[],\"next\":null}"));
    }
}
