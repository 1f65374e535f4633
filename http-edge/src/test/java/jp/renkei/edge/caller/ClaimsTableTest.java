package jp.renkei.edge.caller;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import jp.renkei.edge.app.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claim × missing, null, wrong type, wildcard, array: whatever is odd is refused on every route, the public ones included. */
@QuarkusTest
@QuarkusTestResource(Signer.class)
class ClaimsTableTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEADER = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}";

    /** A sound token of each kind; the table changes one claim of it. */
    private static final Map<String, String> SOUND = Map.of(
            "officer", "{\"groups\":[\"officer\"],\"municipality\":\"072028\",\"prefecture\":\"07\"}",
            "approver", "{\"groups\":[\"approver\"],\"municipality\":\"072028\",\"prefecture\":\"07\"}",
            "coordinator", "{\"groups\":[\"coordinator\"],\"prefecture\":\"07\"}",
            "national", "{\"groups\":[\"coordinator\"],\"national\":true}",
            "admin", "{\"groups\":[\"admin\"]}",
            "partner", "{\"groups\":[\"partner\"],\"scope\":\"catalog:read\"}");

    @ParameterizedTest(name = "{0} with {1} = {2} → {3}, reaches {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // token | claim | value as JSON, - leaves it out | status | whose drafts in 072028
                "officer     | x            | 1              | 200 | own",
                "approver    | x            | 1              | 200 | own",
                "coordinator | x            | 1              | 200 | own",
                "national    | x            | 1              | 200 | own",
                "admin       | x            | 1              | 200 | own",
                "partner     | x            | 1              | 200 | other",
                "coordinator | prefecture   | -              | 403 | -",
                "coordinator | prefecture   | null           | 403 | -",
                "coordinator | prefecture   | \"\"           | 403 | -",
                "coordinator | prefecture   | \" \"          | 403 | -",
                "coordinator | prefecture   | 7              | 403 | -",
                "coordinator | prefecture   | 13             | 403 | -",
                "coordinator | prefecture   | \"7\"          | 403 | -",
                "coordinator | prefecture   | \"%\"          | 403 | -",
                "coordinator | prefecture   | \"__\"         | 403 | -",
                "coordinator | prefecture   | \"0_\"         | 403 | -",
                "coordinator | prefecture   | \"*\"          | 403 | -",
                "coordinator | prefecture   | \"00\"         | 403 | -",
                "coordinator | prefecture   | \"48\"         | 403 | -",
                "coordinator | prefecture   | \"０７\"        | 403 | -",
                "coordinator | prefecture   | \"07\\n\"      | 403 | -",
                "coordinator | prefecture   | \"072\"        | 403 | -",
                "coordinator | prefecture   | [\"07\"]       | 403 | -",
                "coordinator | prefecture   | []             | 403 | -",
                "coordinator | prefecture   | {}             | 403 | -",
                "coordinator | prefecture   | true           | 403 | -",
                "coordinator | prefecture   | \"47\"         | 200 | other",
                "coordinator | national     | true           | 403 | -",
                "coordinator | national     | false          | 200 | own",
                "coordinator | national     | null           | 403 | -",
                "coordinator | municipality | 72028          | 403 | -",
                "national    | national     | -              | 403 | -",
                "national    | national     | null           | 403 | -",
                "national    | national     | false          | 403 | -",
                "national    | national     | \"true\"       | 403 | -",
                "national    | national     | 1              | 403 | -",
                "national    | national     | [true]         | 403 | -",
                "national    | prefecture   | \"\"           | 403 | -",
                "national    | prefecture   | null           | 403 | -",
                "officer     | national     | true           | 403 | -",
                "admin       | national     | true           | 403 | -",
                "officer     | municipality | -              | 403 | -",
                "officer     | municipality | null           | 403 | -",
                "officer     | municipality | \"\"           | 403 | -",
                "officer     | municipality | 72028          | 403 | -",
                "officer     | municipality | 172028         | 403 | -",
                "officer     | municipality | \"07202\"      | 403 | -",
                "officer     | municipality | \"072028 \"    | 403 | -",
                "officer     | municipality | \"07202_\"     | 403 | -",
                "officer     | municipality | \"%\"          | 403 | -",
                "officer     | municipality | \"______\"     | 403 | -",
                "officer     | municipality | [\"072028\"]   | 403 | -",
                "officer     | municipality | {\"a\":1}      | 403 | -",
                "officer     | municipality | \"391000\"     | 200 | other",
                "officer     | prefecture   | \"%\"          | 403 | -",
                "approver    | municipality | -              | 403 | -",
                "approver    | municipality | [\"072028\"]   | 403 | -",
                "admin       | prefecture   | \"%\"          | 403 | -",
                "partner     | scope        | -              | 200 | other",
                "partner     | scope        | null           | 403 | -",
                "partner     | scope        | 5              | 403 | -",
                "partner     | scope        | [\"catalog:read\"] | 403 | -",
                "partner     | scope        | \"*\"          | 200 | other",
                "partner     | municipality | \"072028\"     | 200 | other",
                "officer     | groups       | -              | 200 | other",
                "officer     | groups       | []             | 200 | other",
                "officer     | groups       | null           | 403 | -",
                "officer     | groups       | \"officer\"    | 403 | -",
                "officer     | groups       | 5              | 403 | -",
                "officer     | groups       | [5]            | 403 | -",
                "officer     | groups       | [null]         | 403 | -",
                "officer     | groups       | [[\"admin\"]]  | 403 | -",
                "officer     | groups       | {\"admin\":1}  | 403 | -",
                "officer     | groups       | [\"*\"]        | 200 | other",
                "officer     | groups       | [\"ADMIN\"]    | 200 | other",
                "officer     | sub          | -              | 401 | -",
                "officer     | sub          | null           | 401 | -",
                "officer     | sub          | \"\"           | 401 | -",
                "officer     | sub          | 5              | 401 | -",
                "officer     | sub          | [\"a\"]        | 401 | -",
                "officer     | iss          | -              | 401 | -",
                "officer     | iss          | null           | 401 | -",
                "officer     | iss          | \"\"           | 401 | -",
                "officer     | iss          | 5              | 401 | -",
                "officer     | aud          | -              | 401 | -",
                "officer     | aud          | null           | 401 | -",
                "officer     | aud          | \"\"           | 401 | -",
                "officer     | aud          | 5              | 401 | -",
                "officer     | aud          | \"*\"          | 401 | -",
                "officer     | aud          | \"renkei2\"    | 401 | -",
                "officer     | aud          | [\"renkei\",\"other\"] | 200 | own",
                "officer     | exp          | -              | 401 | -",
                "officer     | exp          | null           | 401 | -",
                "officer     | exp          | \"soon\"       | 401 | -",
                "officer     | exp          | 1              | 401 | -",
                "officer     | exp          | [9999999999]   | 401 | -",
                "officer     | nbf          | 9999999999     | 401 | -",
                "officer     | typ          | \"Bearer\"     | 200 | own",
                "officer     | typ          | \"ID\"         | 401 | -",
                "officer     | typ          | \"Refresh\"    | 401 | -",
                "officer     | typ          | \"logout+jwt\" | 401 | -",
                "officer     | typ          | null           | 401 | -",
                "officer     | typ          | [\"Bearer\"]   | 401 | -",
                "officer     | nonce        | \"n\"          | 200 | own",
                "officer     | events       | {}             | 401 | -",
                "officer     | preferred_username | \"someone-else\" | 200 | own",
                "officer     | upn          | [1]            | 200 | own",
            })
    void oneClaimChanged(String kind, String claim, String value, int status, String reach) throws Exception {
        var claims = sound(kind);
        if (value == null) {
            claims.remove(claim);
        } else {
            claims.set(claim, JSON.readTree(value));
        }
        assertAnswered(Signer.token(HEADER, claims.toString()), status, reach);
    }

    @ParameterizedTest(name = "header typ {0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"at+jwt\"             | 200",
                "\"application/at+jwt\" | 200",
                "\"AT+JWT\"             | 200",
                "\"JWT\"                | 200",
                "\"logout+jwt\"         | 401",
                "\"ID\"                 | 401",
                "\"\"                   | 401",
                "null                   | 401",
                "[\"at+jwt\"]           | 401",
            })
    void onlyAccessTokensAreTaken(String type, int status) throws Exception {
        var token = Signer.token(
                "{\"alg\":\"RS256\",\"typ\":" + type + "}", sound("officer").toString());
        assertAnswered(token, status, status == 200 ? "own" : null);
    }

    @Test
    void aHeaderNeedsNoType() throws Exception {
        assertAnswered(Signer.token("{\"alg\":\"RS256\"}", sound("officer").toString()), 200, "own");
    }

    @Test
    void aClaimThatIsGivenTwiceIsNoClaim() throws Exception {
        var twice = sound("coordinator").toString().replace("{", "{\"national\":true,\"national\":false,");
        assertAnswered(Signer.token(HEADER, twice), 401, null);
    }

    @Test
    void theSubjectIsNotANameThatPeopleChoose() throws Exception {
        var claims = sound("officer").put("preferred_username", "someone-else").put("upn", "someone-else");
        var caller = call(Signer.token(HEADER, claims.toString()));
        assertThat(caller.jsonPath().getString("subject")).isEqualTo("someone");
        assertThat(caller.jsonPath().getString("issuer")).isEqualTo("https://issuer.example/renkei");
    }

    private static void assertAnswered(String token, int status, String reach) {
        var answer = call(token);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        if (status == 200) {
            assertThat(answer.jsonPath().getString("reach")).isEqualTo(reach);
        } else {
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
            assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        }
        given().auth().oauth2(token).get("/notes").then().statusCode(status);
    }

    private static Response call(String token) {
        return given().auth().oauth2(token).get("/notes/caller");
    }

    private static ObjectNode sound(String kind) throws JsonProcessingException {
        JsonNode claims = JSON.readTree(SOUND.get(kind));
        return ((ObjectNode) claims)
                .put("iss", "https://issuer.example/renkei")
                .put("sub", "someone")
                .put("aud", "renkei")
                .put("iat", Instant.now().getEpochSecond())
                .put("exp", Instant.now().plusSeconds(300).getEpochSecond());
    }
}
