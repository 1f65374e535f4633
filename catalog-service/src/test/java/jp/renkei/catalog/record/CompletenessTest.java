package jp.renkei.catalog.record;

import static jp.renkei.catalog.CatalogApi.as;
import static jp.renkei.catalog.CatalogApi.body;
import static jp.renkei.catalog.CatalogApi.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import jp.renkei.catalog.CatalogApi;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import org.junit.jupiter.api.Test;

/** What an officer is told would make a record more useful. */
@QuarkusTest
@WithTestResource(StackResource.class)
class CompletenessTest {

    @Test
    void fillingWhatTheHintsNameRaisesTheScoreToAHundred() {
        Map<String, Object> body = body();
        int bare = score(body);
        body.put("description", "敷設から四十年を超えた配水管が多く、有収率が下がり続けている。".repeat(5));
        body.put("policyFields", List.of("S4-03"));
        body.put("indicators", List.of(Map.of("name", "有収率")));
        body.put("fiscalYearFrom", 2026);
        body.put("wantedSchemes", List.of("JOINT_PROCUREMENT"));
        int fuller = score(body);
        body.put("targetGroups", List.of("水道利用者"));
        body.put("budgetBand", "UNDER_10M");
        body.put("wantedScope", "ANYWHERE");

        assertThat(bare).isBetween(1, 30);
        assertThat(fuller).isBetween(bare + 1, 99);
        assertThat(score(body)).isEqualTo(100);
    }

    @Test
    void hintsComeInTheCallersLanguageTheWeightiestFirst() {
        String id = CatalogApi.draft("initiatives", body());
        officer()
                .get("/api/v1/initiatives/{id}", id)
                .then()
                .body("completeness.hints[0].field", equalTo("description"))
                .body("completeness.hints.field", hasItem("outcomes"))
                .body("completeness.hints[0].message", containsString("似た相手"));
        as(Tokens.officer(CatalogApi.AIZU))
                .header("Accept-Language", "en")
                .get("/api/v1/initiatives/{id}", id)
                .then()
                .body("completeness.hints[0].message", startsWith("Say who"));
    }

    @Test
    void suggestedFieldsNameTheWordsAndLeaveWhatWasChosen() {
        Map<String, Object> body = body("子育て家庭の孤立と保育所の待機");
        body.put("description", "保育所に入れず、子育ての相談先もない家庭が増えている。");
        String code = officer()
                .body(body)
                .post("/api/v1/issues")
                .then()
                .statusCode(201)
                .body("suggestedPolicyFields[0].reason", containsString("「"))
                .body("suggestedPolicyFields[0].words", hasItem(containsString("子育て")))
                .extract()
                .path("suggestedPolicyFields[0].code");

        body.put("title", body.get("title") + "（選択済み）");
        body.put("policyFields", List.of(code));
        officer()
                .body(body)
                .post("/api/v1/issues")
                .then()
                .statusCode(201)
                .body("suggestedPolicyFields.code", not(hasItem(code)));
    }

    private static int score(Map<String, Object> body) {
        body.put("title", body.get("title") + "。");
        return officer()
                .body(body)
                .post("/api/v1/issues")
                .then()
                .statusCode(201)
                .extract()
                .path("completeness.score");
    }
}
