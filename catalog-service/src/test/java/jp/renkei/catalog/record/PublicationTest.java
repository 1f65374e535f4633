package jp.renkei.catalog.record;

import static io.restassured.RestAssured.given;
import static jp.renkei.catalog.CatalogApi.AIZU;
import static jp.renkei.catalog.CatalogApi.body;
import static jp.renkei.catalog.CatalogApi.draft;
import static jp.renkei.catalog.CatalogApi.draftIssue;
import static jp.renkei.catalog.CatalogApi.officer;
import static jp.renkei.catalog.CatalogApi.step;
import static jp.renkei.catalog.CatalogApi.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal data is published only when somebody says that it may be. Whoever is named is invented. */
@QuarkusTest
@WithTestResource(StackResource.class)
class PublicationTest {

    private static final String NAMED = "現場の話は山田太郎さんが詳しい。";

    @Test
    void aNameIsRefusedWithItsPlaceAndTheDraftStays() {
        String id = draft("issues", body("description", NAMED));

        step(id, "publish")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", containsString("acknowledge"))
                .body("violations.field", contains("description"))
                .body("violations[0].message", containsString("「山田太郎"))
                .body("places[0].kind", equalTo("PERSON_NAME"))
                .body("places[0].start", equalTo(5));
        officer().get("/api/v1/issues/{id}", id).then().body("status", equalTo("DRAFT"));
    }

    @ParameterizedTest
    @CsvSource({
        "description, 連絡は 090-1234-5678 まで。,     PHONE",
        "description, 連絡は taro@example.jp まで。,   EMAIL",
        "description, 番号は 1234 5678 9018 です。,    MY_NUMBER",
        "title,       佐藤花子氏に相談が集中している,  PERSON_NAME",
    })
    void everyKindIsFoundInIssues(String field, String text, String kind) {
        step(draft("issues", body(field, text)), "publish")
                .statusCode(422)
                .body("violations.field", hasItem(field))
                .body("places.kind", hasItem(kind));
    }

    @Test
    void anInitiativeIsReadInAllItsTexts() {
        Map<String, Object> body = body("lessons", NAMED);
        body.put("outcomes", List.of(Map.of("indicator", "電話 0242-39-1111 への問い合わせ")));
        String id = draft("initiatives", body);

        officer()
                .post("/api/v1/initiatives/{id}/publish", id)
                .then()
                .statusCode(422)
                .body("violations.field", contains("outcomes[0].indicator", "lessons"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"issues", "initiatives"})
    void whatIsAcknowledgedIsPublished(String collection) {
        String id = draft(collection, body("description", NAMED));

        officer()
                .body(Map.of("acknowledge", true))
                .post("/api/v1/{collection}/{id}/publish", collection, id)
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"));
    }

    /** Generated clients and curl -X POST send no body and no Content-Type, others name a type out of habit. */
    @Test
    void nothingNeedsToBeSaid() {
        given().auth()
                .oauth2(Tokens.officer(AIZU))
                .post("/api/v1/issues/{id}/publish", draftIssue())
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"acknowledge\": null}", "{\"acknowledge\": false}", "null", ""})
    void onlyTrueAcknowledges(String body) {
        publish(draft("issues", body("description", NAMED)), body)
                .statusCode(422)
                .body("places.size()", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"acknowledge\": \"true\"}", "{\"acknowledge\": 1}", "{\"acknowledged\": true}", "[]", "true"})
    void anythingElseIsRefused(String body) {
        publish(draftIssue(), body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        officer()
                .contentType(ContentType.TEXT)
                .body("acknowledge")
                .post("/api/v1/issues/{id}/publish", draftIssue())
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "publish close"})
    void whatReadersSeeGainsNoPersonalData(String steps) {
        Map<String, Object> body = body();
        String id = draft("issues", body);
        List.of(steps.split(" ")).forEach(step -> step(id, step).statusCode(200));

        body.put("description", NAMED);
        replace(id, body).statusCode(422).body("places.kind", contains("PERSON_NAME"));
        body.put("description", "水道管の漏水を早く見つけたい。");
        replace(id, body).statusCode(200).body("places", nullValue());
    }

    @Test
    void whatWasAcknowledgedStaysSo() {
        Map<String, Object> body = body("description", NAMED);
        String id = draft("issues", body);
        publish(id, "{\"acknowledge\": true}").statusCode(200);

        body.put("description", "図面がない。" + NAMED);
        replace(id, body).statusCode(200);
        body.put("description", NAMED + "鈴木一郎さんも。");
        replace(id, body).statusCode(422).body("places.size()", equalTo(1));
    }

    private static ValidatableResponse publish(String id, String body) {
        return officer().body(body).post("/api/v1/issues/{id}/publish", id).then();
    }

    private static ValidatableResponse replace(String id, Map<String, Object> body) {
        return officer()
                .header("If-Match", tag(id))
                .body(body)
                .put("/api/v1/issues/{id}", id)
                .then();
    }
}
