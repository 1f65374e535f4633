package jp.renkei.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.renkei.stack.Tokens;

/** The service's API as a caller uses it. */
public final class NotificationApi {

    public static final String AIZU = "072028";
    public static final String KOCHI = "392014";

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private NotificationApi() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static RequestSpecification officer() {
        return as(Tokens.officer(AIZU));
    }

    public static RequestSpecification admin() {
        return as(Tokens.admin());
    }

    /** A mailbox that no other test uses. */
    public static String address() {
        return "desk-" + ADDRESSES.incrementAndGet() + "@city.example";
    }

    /** A subscription of this municipality with its defaults. */
    public static Map<String, Object> body(String municipality) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("municipality", municipality);
        body.put("address", address());
        return body;
    }

    /** Subscribes as administrator and gives the id. */
    public static String subscribe(Map<String, Object> body) {
        return admin().body(body)
                .post("/api/v1/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Asks for a run and gives its report when it has ended. */
    public static String run(Map<String, ?> body) {
        String run = admin().body(body)
                .post("/api/v1/digests/run")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return await().atMost(Duration.ofSeconds(40))
                .until(
                        () -> admin().get(run).then().statusCode(200).extract().asString(),
                        report -> !report.contains("\"RUNNING\""));
    }
}
