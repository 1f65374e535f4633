package jp.renkei.edge.caller;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;

/**
 * The claims of a token whose signature, audience and lifetime were checked already, with the types that the issuer gave
 * them: what a claim is must not be blurred by a conversion. Only access tokens are taken (RFC 9068, RFC 8725 section 3.11).
 */
record AccessToken(String subject, String issuer, JsonNode claims) {

    private static final Set<String> HEADER_TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");
    private static final ObjectReader JSON =
            JsonMapper.builder().build().reader().with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    /** @throws Problem UNAUTHENTICATED when it is no access token, or does not say whose it is */
    static AccessToken of(String raw) {
        var parts = raw.split("\\.", -1);
        if (parts.length != 3) {
            throw refused();
        }
        var claims = decoded(parts[1]);
        if (!fitsHeader(decoded(parts[0]).get("typ")) || !fitsPayload(claims)) {
            throw refused();
        }
        return new AccessToken(name(claims, "sub"), name(claims, "iss"), claims);
    }

    private static boolean fitsHeader(JsonNode type) {
        return type == null
                || (type.isTextual() && HEADER_TYPES.contains(type.asText().toLowerCase(Locale.ROOT)));
    }

    /** Identity and logout tokens have the same signature and may have the same audience. */
    private static boolean fitsPayload(JsonNode claims) {
        var type = claims.get("typ");
        return (type == null || (type.isTextual() && type.asText().equals("Bearer"))) && !claims.has("events");
    }

    private static String name(JsonNode claims, String claim) {
        var value = claims.path(claim);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw refused();
        }
        return value.asText();
    }

    private static JsonNode decoded(String part) {
        try {
            var json = JSON.readTree(new String(Base64.getUrlDecoder().decode(part), UTF_8));
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (IllegalArgumentException | JsonProcessingException unreadable) {
            // Said below in the same words as everything else that is no token.
        }
        throw refused();
    }

    static Problem refused() {
        return Problem.of(
                        ProblemType.UNAUTHENTICATED,
                        new Text(
                                "有効なアクセストークンではありません。発行者から受け取ったアクセストークン（sub と iss を含むもの）を指定してください。",
                                "This is no access token. Send the access token that the issuer gave you; it names sub and iss."))
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }
}
