package jp.renkei.edge.caller;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;

/**
 * Where a token's roles hold, from claims that are exactly as documented. A claim that is odd in any way is refused, not
 * left out: leaving out is how a coordinator of one prefecture becomes one of the whole country.
 */
record Rights(Optional<String> municipality, Optional<String> prefecture, boolean national, List<String> scopes) {

    static final Rights NONE = new Rights(Optional.empty(), Optional.empty(), false, List.of());

    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{6}");
    private static final Pattern PREFECTURE = Pattern.compile("0[1-9]|[1-3][0-9]|4[0-7]");
    private static final Pattern SCOPE = Pattern.compile("[\\x20-\\x7e]*");

    private static final Text MUNICIPALITY_FORM = new Text("6桁の団体コードの文字列", "a string of six digits");
    private static final Text PREFECTURE_FORM =
            new Text("01〜47 の都道府県コードの文字列", "a string from 01 to 47, the code of a prefecture");
    private static final Text NATIONAL_FORM =
            new Text("全国を担当するコーディネーターだけに付ける true", "true, on a coordinator of the whole country only");
    private static final Text SCOPE_FORM = new Text("空白で区切った文字列", "a string of words between blanks");
    private static final Text GROUPS_FORM = new Text("文字列の配列", "an array of strings");

    /** @throws Problem FORBIDDEN, naming the claim, when one is odd or one that a role needs is missing */
    static Rights of(JsonNode claims, Set<Role> roles) {
        checkGroups(claims.get("groups"));
        var rights = new Rights(
                text(claims, "municipality", MUNICIPALITY, MUNICIPALITY_FORM),
                text(claims, "prefecture", PREFECTURE, PREFECTURE_FORM),
                national(claims.get("national")),
                text(claims, "scope", SCOPE, SCOPE_FORM)
                        .map(scope -> List.of(scope.split(" ")))
                        .orElse(List.of()));
        rights.checkAgainst(roles);
        return rights;
    }

    private void checkAgainst(Set<Role> roles) {
        var coordinator = roles.contains(Role.COORDINATOR);
        if (national && (!coordinator || prefecture.isPresent())) {
            throw odd("national", NATIONAL_FORM);
        }
        if (coordinator && !national && prefecture.isEmpty()) {
            throw odd("prefecture", PREFECTURE_FORM);
        }
        if ((roles.contains(Role.OFFICER) || roles.contains(Role.APPROVER)) && municipality.isEmpty()) {
            throw odd("municipality", MUNICIPALITY_FORM);
        }
    }

    private static Optional<String> text(JsonNode claims, String name, Pattern form, Text expected) {
        var value = claims.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isTextual() || !form.matcher(value.asText()).matches()) {
            throw odd(name, expected);
        }
        return Optional.of(value.asText());
    }

    private static boolean national(JsonNode value) {
        if (value != null && !value.isBoolean()) {
            throw odd("national", NATIONAL_FORM);
        }
        return value != null && value.asBoolean();
    }

    private static void checkGroups(JsonNode groups) {
        if (groups != null
                && !(groups.isArray()
                        && StreamSupport.stream(groups.spliterator(), false).allMatch(JsonNode::isTextual))) {
            throw odd("groups", GROUPS_FORM);
        }
    }

    private static Problem odd(String claim, Text expected) {
        return Problem.of(
                ProblemType.FORBIDDEN,
                new Text(
                        "トークンのクレーム「%s」が正しくありません。正しい値は%sです。発行者の設定を確認してください。".formatted(claim, expected.ja()),
                        "The token's claim '%s' is not as it should be: %s. Check the issuer's settings."
                                .formatted(claim, expected.en())));
    }
}
