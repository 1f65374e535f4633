package jp.renkei.local.fuzz;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What every answer must keep, whatever was asked. */
final class Judge {

    private static final int LARGEST_ERROR = 256 * 1024;
    private static final int MOST_VIOLATIONS = 50;

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> SECURITY_FIELDS =
            List.of("x-content-type-options", "x-frame-options", "content-security-policy", "referrer-policy");

    /** Names of classes, and the sentences of libraries, which tell an officer nothing. */
    private static final List<String> INNER_WORDS = List.of(
            "java.",
            "jakarta.",
            "jp.renkei.",
            "io.quarkus",
            "io.vertx",
            "org.hibernate",
            "org.postgresql",
            "Exception",
            "\tat ",
            "com.fasterxml",
            "Cannot deserialize",
            "Unexpected character",
            "Unrecognized field",
            "must match \"",
            "must not be blank",
            "size must be between",
            "空白は許可されていません",
            "正規表現",
            "の間のサイズ");

    private Judge() {}

    /** The rules that it breaks; empty when it is as it should be. */
    static List<String> rulesBroken(Draft draft, Answer answer) {
        List<String> broken = new ArrayList<>();
        if (answer.status() >= 500 && !isBusy(answer)) {
            broken.add("answers " + answer.status());
        }
        if (draft.mustBeRefused && draft.asksForRight() && answer.status() < 400) {
            broken.add("a token that gives no right was taken");
        }
        if (isBare(draft, answer)) {
            return broken;
        }
        require(
                answer.head().startsWith("HTTP/1.") || answer.status() >= 400,
                "takes a version of HTTP that does not exist",
                broken);
        fields(answer, broken);
        content(draft, answer, broken);
        return broken;
    }

    /** A part of the stack is away for a moment, and the caller is told when to come back. */
    static boolean isBusy(Answer answer) {
        return answer.status() == 503 && answer.field("retry-after").isPresent();
    }

    /** What the HTTP parser refuses never reaches the application. */
    static boolean isBare(Draft draft, Answer answer) {
        return draft.bareAnswerAllowed && answer.status() / 100 == 4 && answer.body().length == 0;
    }

    private static void fields(Answer answer, List<String> broken) {
        require(
                SECURITY_FIELDS.stream().allMatch(field -> answer.field(field).isPresent()),
                "a security header is missing",
                broken);
        require(answer.status() != 405 || answer.field("allow").isPresent(), "405 without Allow", broken);
        require(
                answer.status() != 401 || answer.field("www-authenticate").isPresent(),
                "401 without WWW-Authenticate",
                broken);
        require(answer.status() != 429, "the rate limit was reached", broken);
        require(
                answer.field(HostileText.INJECTED_HEADER.toLowerCase(Locale.ROOT))
                        .isEmpty(),
                "a header field was smuggled in",
                broken);
        require(
                !answer.head().contains(HostileText.FOREIGN_HOST),
                "a foreign host came back in a header field",
                broken);
    }

    private static void content(Draft draft, Answer answer, List<String> broken) {
        boolean empty = answer.body().length == 0;
        if (answer.status() >= 400 && !draft.method.equals("HEAD")) {
            problem(answer, broken);
        } else if (answer.status() < 300 && !empty && !draft.path.equals("/openapi")) {
            String type = answer.field("content-type").orElse("none");
            require(type.matches("application/([a-z-]+\\+)?json(;.*)?"), "a success of type " + type, broken);
            require(isJson(answer), "a success that is no JSON", broken);
        }
        String text = answer.text();
        require(!text.contains(HostileText.FOREIGN_HOST), "a foreign host came back in the body", broken);
        INNER_WORDS.stream().filter(text::contains).forEach(word -> broken.add("the body says " + word.strip()));
    }

    private static boolean isJson(Answer answer) {
        try {
            return !JSON.readTree(answer.body()).isMissingNode();
        } catch (IOException noJson) {
            return false;
        }
    }

    private static void problem(Answer answer, List<String> broken) {
        String type = answer.field("content-type").orElse("none");
        if (!type.startsWith("application/problem+json")) {
            broken.add("an error of type " + type + (answer.body().length == 0 ? ", without a body" : ""));
            return;
        }
        require(answer.body().length <= LARGEST_ERROR, "an error larger than 256 kB", broken);
        try {
            JsonNode problem = JSON.readTree(answer.text());
            require(problem.path("type").asText().startsWith("urn:renkei:problem:"), "a problem without type", broken);
            require(isSaid(problem.path("title")), "a problem without title", broken);
            require(isSaid(problem.path("detail")), "a problem without detail", broken);
            require(
                    problem.path("status").isInt() && problem.path("status").asInt() == answer.status(),
                    "a problem whose status is not that of the answer",
                    broken);
            require(problem.path("violations").size() <= MOST_VIOLATIONS, "more than 50 violations", broken);
        } catch (JacksonException noJson) {
            broken.add("a problem that is no JSON");
        }
    }

    private static boolean isSaid(JsonNode text) {
        return text.isTextual() && !text.asText().isBlank();
    }

    private static void require(boolean kept, String rule, List<String> broken) {
        if (!kept) {
            broken.add(rule);
        }
    }
}
