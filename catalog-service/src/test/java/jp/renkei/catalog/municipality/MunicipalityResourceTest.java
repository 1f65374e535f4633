package jp.renkei.catalog.municipality;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import jp.renkei.stack.StackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class MunicipalityResourceTest {

    private static final String LIST = "/api/v1/municipalities";

    @Test
    void anybodyReadsOneMunicipality() {
        given().get(LIST + "/072028")
                .then()
                .statusCode(200)
                .header("Vary", containsString("Accept-Language"))
                .header("Cache-Control", containsString("max-age=3600"))
                .body("code", equalTo("072028"))
                .body("name", equalTo("会津若松市"))
                .body("kana", equalTo("あいづわかまつし"))
                .body("kind.code", equalTo("CITY"))
                .body("kind.label", equalTo("市"))
                .body("prefecture.code", equalTo("07"))
                .body("prefecture.name", equalTo("福島県"))
                .body("region.label", equalTo("東北"))
                .body("population", equalTo(117376))
                .body("censusYear", equalTo(2020));
    }

    @Test
    void labelsFollowTheCallersLanguage() {
        given().header("Accept-Language", "en")
                .get(LIST + "/０７２０２")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body("kind.label", equalTo("City"))
                .body("prefecture.name", equalTo("Fukushima"))
                .body("name", equalTo("会津若松市"));
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        String tag = given().get(LIST + "/072028").then().extract().header("ETag");
        given().header("If-None-Match", tag).get(LIST + "/072028").then().statusCode(304);
        given().header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get(LIST + "/072028")
                .then()
                .statusCode(200);
    }

    @Test
    void aWardSaysWhyItHasNoIndex() {
        given().get(LIST + "/131016")
                .then()
                .statusCode(200)
                .body("fiscalStrengthIndex", nullValue())
                .body("fiscalStrengthNote", containsString("23区"));
    }

    @Test
    void anUnknownCodeIsNotFound() {
        given().get(LIST + "/072029")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:renkei:problem:not-found"));
    }

    @Test
    void pagesLeadThroughAllMunicipalities() {
        List<String> codes = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = given().queryParam("size", 500)
                    .queryParam("cursor", cursor)
                    .get(LIST)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(1741))
                    .extract()
                    .jsonPath();
            codes.addAll(page.getList("items.code"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(codes).hasSize(1741).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void filtersNarrowTheList() {
        given().queryParam("prefecture", "福島")
                .queryParam("kind", "VILLAGE")
                .get(LIST)
                .then()
                .statusCode(200)
                .body("total", equalTo(15))
                .body("items.prefecture.code", everyItem(equalTo("07")))
                .body("items.kind.code", everyItem(equalTo("VILLAGE")));
        given().queryParam("kind", "PREFECTURE").get(LIST).then().body("total", equalTo(47));
        given().queryParam("q", "ｱｲﾂﾞﾜｶﾏﾂ").get(LIST).then().body("items[0].code", equalTo("072028"));
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        given().queryParam("prefecture", "99")
                .get(LIST)
                .then()
                .statusCode(400)
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo("prefecture"));
        given().queryParam("kind", "HAMLET").get(LIST).then().statusCode(400).body("violations", notNullValue());
        given().queryParam("size", 501).get(LIST).then().statusCode(400).body("violations[0].field", equalTo("size"));
        given().queryParam("cursor", "x")
                .get(LIST)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("cursor"));
    }
}
