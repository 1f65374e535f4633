package jp.renkei.catalog.taxonomy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.renkei.stack.StackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class TaxonomyResourceTest {

    private static final String FIELD = "schemes.find { it.code == 'policy-field' }.items.find { it.code == 'S4-03' }.";
    private static final String COUNCIL =
            "schemes.find { it.code == 'cooperation-scheme' }.items.find { it.code == 'COUNCIL' }.law.";

    @Test
    void anybodyReadsTheVocabularyInJapanese() {
        given().get("/api/v1/taxonomy")
                .then()
                .statusCode(200)
                .header("Content-Language", "ja")
                .body("schemes.code", hasItem("cooperation-scheme"))
                .body(FIELD + "label", equalTo("地域交通・インフラ・物流DX"))
                .body(FIELD + "parent", equalTo("S4"))
                .body(COUNCIL + "article", equalTo("地方自治法第252条の2の2"))
                .body(COUNCIL + "hint", equalTo(true));
    }

    @Test
    void anybodyReadsTheVocabularyInEnglish() {
        String tag = given().header("Accept-Language", "en")
                .get("/api/v1/taxonomy")
                .then()
                .statusCode(200)
                .body(
                        FIELD + "label",
                        equalTo("Digital transformation of local transport, infrastructure and logistics"))
                .body(FIELD + "labels.ja", equalTo("地域交通・インフラ・物流DX"))
                .extract()
                .header("ETag");
        given().header("Accept-Language", "en")
                .header("If-None-Match", tag)
                .get("/api/v1/taxonomy")
                .then()
                .statusCode(304);
        given().header("If-None-Match", tag).get("/api/v1/taxonomy").then().statusCode(200);
    }
}
