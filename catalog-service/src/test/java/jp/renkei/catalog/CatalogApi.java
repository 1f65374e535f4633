package jp.renkei.catalog;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.renkei.stack.Tokens;

/** The catalogue's API as a caller uses it. */
public final class CatalogApi {

    public static final String AIZU = "072028";
    public static final String KOCHI = "392014";

    private static final AtomicInteger TITLES = new AtomicInteger();

    private CatalogApi() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static RequestSpecification officer() {
        return as(Tokens.officer(AIZU));
    }

    /** The two mandatory fields, with a title that no other test uses. */
    public static Map<String, Object> body() {
        return body("漏水を早く見つけたい " + TITLES.incrementAndGet());
    }

    public static Map<String, Object> body(String title) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", title);
        body.put("description", "古い水道管の漏水が増え、職員だけでは調べきれない。");
        return body;
    }

    public static Map<String, Object> body(String field, Object value) {
        Map<String, Object> body = body();
        body.put(field, value);
        return body;
    }

    /** Registers as the officer of 会津若松市 and gives the id. */
    public static String draft(String collection, Map<String, Object> body) {
        return officer()
                .body(body)
                .post("/api/v1/" + collection)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String draftIssue() {
        return draft("issues", body());
    }

    public static String publishedIssue(Map<String, Object> body) {
        String id = draft("issues", body);
        step(id, "publish").statusCode(200);
        return id;
    }

    /** Takes a step of an issue's life as its officer. */
    public static ValidatableResponse step(String id, String step) {
        return officer().post("/api/v1/issues/{id}/{step}", id, step).then();
    }

    /** The ETag of an issue as its officer sees it. */
    public static String tag(String id) {
        return officer()
                .get("/api/v1/issues/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
