package jp.renkei.edge.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.renkei.edge.problem.ProblemType;

/** The errors that any operation of some shape may answer with, each with an example as a caller gets it. */
enum StandardAnswer {
    BAD_REQUEST(
            "BadRequest",
            ProblemType.INVALID,
            "Something is malformed, unknown or out of its range; violations name every place",
            "violations の各項目を直して、もう一度送信してください。",
            operation -> true),
    UNAUTHENTICATED(
            "Unauthenticated",
            ProblemType.UNAUTHENTICATED,
            "No access token, or one that is not valid here",
            "有効なアクセストークンを Authorization ヘッダーに指定してください。",
            operation -> true),
    FORBIDDEN(
            "Forbidden",
            ProblemType.FORBIDDEN,
            "The caller's role or municipality does not allow this",
            "あなたの権限ではこの操作はできません。",
            OperationShape::needsCaller),
    NOT_FOUND(
            "NotFound",
            ProblemType.NOT_FOUND,
            "There is no such thing, or the caller may not know of it",
            "指定された対象は存在しません。",
            OperationShape::namesAResource),
    NOT_ACCEPTABLE(
            "NotAcceptable",
            ProblemType.NOT_ACCEPTABLE,
            "None of the types in Accept is available",
            "Accept ヘッダーに合う形式がありません。",
            operation -> true),
    STALE(
            "Stale",
            ProblemType.STALE,
            "The version in If-Match is not the present one",
            "最新の内容を取得し直してから、もう一度操作してください。",
            OperationShape::maySayWhichVersion),
    TOO_LARGE(
            "TooLarge",
            ProblemType.TOO_LARGE,
            "The body is larger than this operation takes",
            "送信された本文が大きすぎます。",
            OperationShape::hasBody),
    UNSUPPORTED_MEDIA_TYPE(
            "UnsupportedMediaType",
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            "The body is not of a type that this operation takes",
            "Content-Type ヘッダーを確認してください。",
            OperationShape::hasBody),
    RULE_BROKEN(
            "RuleBroken",
            ProblemType.RULE_BROKEN,
            "Well formed, but against a rule; detail and violations say which",
            "終了年度は開始年度以降にしてください。",
            OperationShape::hasBody),
    PRECONDITION_REQUIRED(
            "PreconditionRequired",
            ProblemType.PRECONDITION_REQUIRED,
            "If-Match is missing",
            "GET で得た ETag の値を If-Match ヘッダーに指定してください。",
            OperationShape::mustSayWhichVersion),
    TOO_MANY_REQUESTS(
            "TooManyRequests",
            ProblemType.TOO_MANY_REQUESTS,
            "Too many requests; Retry-After says how many seconds to wait",
            "Retry-After ヘッダーの秒数だけ待ってから、もう一度お試しください。",
            operation -> true);

    private final String key;
    private final ProblemType type;
    private final String description;
    private final String detail;
    private final Predicate<OperationShape> condition;

    StandardAnswer(
            String key, ProblemType type, String description, String detail, Predicate<OperationShape> condition) {
        this.key = key;
        this.type = type;
        this.description = description;
        this.detail = detail;
        this.condition = condition;
    }

    /** Its name among the document's responses. */
    String key() {
        return key;
    }

    String status() {
        return Integer.toString(type.status());
    }

    String description() {
        return description;
    }

    boolean mayComeFrom(OperationShape operation) {
        return condition.test(operation);
    }

    Map<String, Object> example() {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", type.uri().toString());
        members.put("title", type.title().ja());
        members.put("status", type.status());
        members.put("detail", detail);
        members.put("instance", "urn:renkei:request:019aad00-0001-7a10-8b20-000000000001");
        if (this == BAD_REQUEST) {
            members.put("violations", List.of(violation()));
        }
        return members;
    }

    private static Map<String, Object> violation() {
        var members = new LinkedHashMap<String, Object>();
        members.put("field", "size");
        members.put("in", "query");
        members.put("message", "1 以上 100 以下の整数を入力してください（例: 20）。");
        return members;
    }
}
