package jp.renkei.notification.subscription;

import static jp.renkei.notification.NotificationApi.AIZU;
import static jp.renkei.notification.NotificationApi.KOCHI;
import static jp.renkei.notification.NotificationApi.admin;
import static jp.renkei.notification.NotificationApi.as;
import static jp.renkei.notification.NotificationApi.body;
import static jp.renkei.notification.NotificationApi.officer;
import static jp.renkei.notification.NotificationApi.subscribe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import jp.renkei.notification.NotificationApi;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class SubscriptionResourceTest {

    private static final String ROUTE = "/api/v1/subscriptions";

    @Test
    void anOfficersDeskHearsOnTuesdaysAtEight() {
        String address = NotificationApi.address();
        String id = officer()
                .body(Map.of("address", address))
                .post(ROUTE)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString(ROUTE + "/"))
                .body("municipality", equalTo(AIZU))
                .body("address", equalTo(address))
                .body("frequency", equalTo("WEEKLY"))
                .body("weekday", equalTo("TUESDAY"))
                .body("hour", equalTo(8))
                .body("minBand", equalTo("LOW"))
                .body("language", equalTo("ja"))
                .body("format", equalTo("TEXT"))
                .body("createdAt", endsWith("+09:00"))
                .extract()
                .path("id");
        officer()
                .get(ROUTE + "/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .header("ETag", "\"1\"");
    }

    @Test
    void anOfficerSubscribesOnlyTheOwnMunicipality() {
        officer().body(body(KOCHI)).post(ROUTE).then().statusCode(403);
        officer().body(body(AIZU)).post(ROUTE).then().statusCode(201);
        as(Tokens.coordinator("07")).body(body(AIZU)).post(ROUTE).then().statusCode(201);
        as(Tokens.coordinator("07")).body(body(KOCHI)).post(ROUTE).then().statusCode(403);
    }

    @Test
    void whoHasNoMunicipalityNamesOne() {
        admin().body(Map.of("address", NotificationApi.address()))
                .post(ROUTE)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("municipality"));
    }

    @Test
    void aMailboxSubscribesOnceHoweverItIsWritten() {
        Map<String, Object> body = body(AIZU);
        subscribe(body);
        body.put("address", body.get("address").toString().toUpperCase(Locale.ROOT));
        admin().body(body)
                .post(ROUTE)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:renkei:problem:conflict"))
                .body("detail", equalTo("この宛先はこの自治体についてすでに登録されています。"));
        body.put("municipality", KOCHI);
        subscribe(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody", "a@b", "a b@city.example", "x@city.example\r\nBcc: y@city.example", "市役所@city.example",
                "\"x\"@city.example", "Desk <x@city.example>", "x@city.example, y@city.example", ".x@city.example", ""
            })
    void whatIsNoPlainMailboxIsRefused(String address) {
        Map<String, Object> body = body(AIZU);
        body.put("address", address);
        admin().body(body).post(ROUTE).then().statusCode(400).body("violations.field", everyItem(equalTo("address")));
    }

    @ParameterizedTest
    @CsvSource({"IMMEDIATE,422", "DAILY,422", "HOURLY,400", "NONE,201", "WEEKLY,201"})
    void onlyWhatIsOfferedCanBeChosen(String frequency, int status) {
        Map<String, Object> body = body(AIZU);
        body.put("frequency", frequency);
        admin().body(body).post(ROUTE).then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"hour,24", "hour,-1", "weekday,FUNDAY", "language,fr", "format,HTML", "minBand,TOP", "municipality,7202"
    })
    void everyValueIsChecked(String field, String value) {
        Map<String, Object> body = body(AIZU);
        body.put(field, field.equals("hour") ? Integer.valueOf(value) : value);
        admin().body(body).post(ROUTE).then().statusCode(400).body("violations[0].field", equalTo(field));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        Map<String, Object> body = body(AIZU);
        String id = subscribe(body);
        body.put("weekday", "FRIDAY");
        officer().body(body).put(ROUTE + "/" + id).then().statusCode(428);
        officer()
                .header("If-Match", "\"9\"")
                .body(body)
                .put(ROUTE + "/" + id)
                .then()
                .statusCode(412);
        officer()
                .header("If-Match", "\"1\"")
                .body(body)
                .put(ROUTE + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("weekday", equalTo("FRIDAY"));
        officer().header("If-Match", "\"1\"").delete(ROUTE + "/" + id).then().statusCode(412);
        officer().header("If-Match", "\"2\"").delete(ROUTE + "/" + id).then().statusCode(204);
        officer().get(ROUTE + "/" + id).then().statusCode(404);
    }

    @Test
    void theMunicipalityStays() {
        Map<String, Object> body = body(AIZU);
        String id = subscribe(body);
        body.put("municipality", KOCHI);
        admin().header("If-Match", "\"1\"")
                .body(body)
                .put(ROUTE + "/" + id)
                .then()
                .statusCode(422);
    }

    @Test
    void theListIsPagedAndOnesOwn() {
        for (int i = 0; i < 5; i++) {
            subscribe(body("012025"));
        }
        subscribe(body(KOCHI));
        var seen = new TreeSet<String>();
        String cursor = null;
        do {
            var request = as(Tokens.officer("012025")).queryParam("size", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(ROUTE)
                    .then()
                    .statusCode(200)
                    .body("items.municipality", everyItem(equalTo("012025")))
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(seen).hasSize(5);
        as(Tokens.officer("012025"))
                .get(ROUTE + "?municipality=" + KOCHI)
                .then()
                .statusCode(403);
        as(Tokens.coordinator("01"))
                .get(ROUTE + "?municipality=012025&size=9")
                .then()
                .body("items", hasSize(5))
                .body("next", nullValue());
        officer().get(ROUTE + "?cursor=%E3%81%82").then().statusCode(400);
    }
}
