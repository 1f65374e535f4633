package jp.renkei.edge.mapping;

import java.time.Duration;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;

/** What is said when nobody knows more than the status code. */
final class StandardProblems {

    private StandardProblems() {}

    static Problem of(int status) {
        return switch (status) {
            case 401 -> unauthenticated();
            case 403 -> of(ProblemType.FORBIDDEN, "あなたの権限ではこの操作はできません。", "Your role does not allow this.");
            case 404 -> of(ProblemType.NOT_FOUND, "指定された対象は存在しません。", "There is nothing at this address.");
            case 405 ->
                of(
                        ProblemType.METHOD_NOT_ALLOWED,
                        "この URL ではそのメソッドを使えません。",
                        "This address does not answer to that method.");
            case 406 ->
                of(
                        ProblemType.NOT_ACCEPTABLE,
                        "Accept ヘッダーに合う形式がありません。",
                        "None of the types in the Accept header is available.");
            case 409 -> of(ProblemType.CONFLICT, "同じ内容がすでに登録されています。", "The same thing is already registered.");
            case 412 ->
                of(
                        ProblemType.STALE,
                        "最新の内容を取得し直してから、もう一度操作してください。",
                        "Read the record again and repeat the change on its current version.");
            case 413 -> of(ProblemType.TOO_LARGE, "送信された本文が大きすぎます。", "The request body is too large.");
            case 414 -> of(ProblemType.ADDRESS_TOO_LONG, "URL を短くしてください。", "Shorten the address.");
            case 431 -> of(ProblemType.HEADERS_TOO_LARGE, "リクエストヘッダーを短くしてください。", "Shorten the headers.");
            case 415 ->
                of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Content-Type ヘッダーを確認してください。", "Check the Content-Type header.");
            case 503 -> notReady();
            default -> status >= 500 ? internal() : malformed();
        };
    }

    static Problem malformed() {
        return of(
                ProblemType.MALFORMED,
                "リクエストを解釈できません。URL とヘッダー（Host など）を確認してください。",
                "The request cannot be understood; check its address and headers (Host and others).");
    }

    /** The challenge is what RFC 6750 asks of a bearer-protected resource. */
    static Problem unauthenticated() {
        return of(
                        ProblemType.UNAUTHENTICATED,
                        "有効なアクセストークンを Authorization ヘッダーに指定してください。",
                        "Send a valid access token in the Authorization header.")
                .header("WWW-Authenticate", "Bearer");
    }

    static Problem notReady() {
        return of(ProblemType.NOT_READY, "しばらくしてからもう一度お試しください。", "Try again in a moment.")
                .retryAfter(Duration.ofSeconds(5));
    }

    static Problem internal() {
        return of(
                ProblemType.INTERNAL,
                "お問い合わせの際は instance の値をお知らせください。",
                "When you report this, please name the value of instance.");
    }

    private static Problem of(ProblemType type, String ja, String en) {
        return Problem.of(type, new Text(ja, en));
    }
}
