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
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.IDN;
import java.util.List;
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
                "nobody",
                "a@b",
                "a b@city.example",
                "x@city.example\r\nBcc: y@city.example",
                "市役所@city.example",
                "\"x\"@city.example",
                "Desk <x@city.example>",
                "x@city.example, y@city.example",
                ".x@city.example",
                "",
                "x@127.0.0.1",
                "x@city..example",
                "x@-city.example",
                "x@city_.example",
                "x＠city.example",
                "x@\u202E市.example",
                "x@ 市.example",
                "x@市役所",
                "x@[127.0.0.1]",
                "x@city.example."
            })
    void whatIsNoPlainMailboxIsRefused(String address) {
        Map<String, Object> body = body(AIZU);
        body.put("address", address);
        admin().body(body)
                .post(ROUTE)
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("address")))
                .body("violations[0].message", startsWith("宛先（address）が"))
                .body("violations[0].message", endsWith("例：dx@city.example.jp"));
    }

    /** The edge refuses these in any text, in its own words. */
    @ParameterizedTest
    @ValueSource(strings = {"x@市\u0000.example", "x@市\uD83D.example"})
    void whatNoTextMayHoldIsNoMailboxEither(String address) {
        assertThat(MailAddress.canonical(address)).isEmpty();
        Map<String, Object> body = body(AIZU);
        body.put("address", address);
        admin().body(body).post(ROUTE).then().statusCode(400).body("violations.field", equalTo(List.of("address")));
    }

    @Test
    void aLongAddressIsRefusedAtOnce() {
        for (String address : List.of("x".repeat(65) + "@city.example", "x@" + "a-".repeat(200_000) + "a.example")) {
            Map<String, Object> body = body(AIZU);
            body.put("address", address);
            admin().body(body).post(ROUTE).then().statusCode(400);
        }
    }

    @Test
    void aJapaneseHostIsOneMailboxHoweverItIsWritten() {
        String local = NotificationApi.address().replaceFirst("@.*", "");
        Map<String, Object> body = body(AIZU);
        body.put("address", local + "@デジタル課。会津若松市。example");
        admin().body(body).post(ROUTE).then().statusCode(201).body("address", equalTo(local + "@デジタル課.会津若松市.example"));
        body.put("address", local + "@" + IDN.toASCII("デジタル課.会津若松市.example").toUpperCase(Locale.ROOT));
        admin().body(body).post(ROUTE).then().statusCode(409);
    }

    @Test
    void whatIsMissingIsNamedWithAnExample() {
        admin().body(Map.of("municipality", AIZU))
                .post(ROUTE)
                .then()
                .statusCode(400)
                .body(
                        "violations[0].message",
                        equalTo("宛先（address）がありません。お知らせを受け取るメールアドレスを書いてください。例：dx@city.example.jp"));
        admin().header("Accept-Language", "en")
                .get(ROUTE + "?size=101")
                .then()
                .statusCode(400)
                .body(
                        "violations[0].message",
                        equalTo(
                                "The page size (size) is out of range. Write a whole number from 1 to 100. Example: 20"));
        admin().get(ROUTE + "?municipality=%25%25%25%25%25%25")
                .then()
                .statusCode(400)
                .body("violations[0].message", startsWith("自治体コード（municipality）は"));
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
    void conditionsAreReadAsListsOfTags() {
        String one = ROUTE + "/" + subscribe(body(AIZU));
        for (String known : List.of("\"1\"", "W/\"1\"", "\"7\", \"1\"", "*")) {
            officer().header("If-None-Match", known).get(one).then().statusCode(304);
        }
        officer().header("If-None-Match", "\"2\"").get(one).then().statusCode(200);
        officer().header("If-Match", "1").delete(one).then().statusCode(400);
        officer().header("If-Match", "\"7\", \"2\"").delete(one).then().statusCode(412);
        officer().header("If-Match", "\"7\", \"1\"").delete(one).then().statusCode(204);
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
        for (String broken : List.of("%E3%81%82", "MS0xLTEtMS0x")) {
            officer().get(ROUTE + "?cursor=" + broken).then().statusCode(400);
            officer().get("/api/v1/digests?cursor=" + broken).then().statusCode(400);
        }
    }
}
