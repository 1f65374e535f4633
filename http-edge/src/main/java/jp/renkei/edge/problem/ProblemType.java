package jp.renkei.edge.problem;

import java.net.URI;
import java.util.Locale;
import jp.renkei.edge.language.Text;

/** Every kind of error the APIs answer with; the URI is the contract, the title may be reworded. */
public enum ProblemType {
    MALFORMED(400, "リクエストの形式が正しくありません", "The request is malformed"),
    INVALID(400, "入力内容に誤りがあります", "The request has invalid values"),
    UNAUTHENTICATED(401, "認証が必要です", "Authentication is required"),
    FORBIDDEN(403, "この操作を行う権限がありません", "This is not allowed"),
    NOT_FOUND(404, "見つかりません", "Not found"),
    METHOD_NOT_ALLOWED(405, "このメソッドは使えません", "This method is not allowed"),
    NOT_ACCEPTABLE(406, "要求された形式では応答できません", "No acceptable representation"),
    TOO_SLOW(408, "リクエストの受信に時間がかかりすぎました", "The request took too long to arrive"),
    CONFLICT(409, "既存のデータと重複しています", "Conflict with existing data"),
    STALE(412, "ほかの更新が先に行われました", "The record has changed meanwhile"),
    TOO_LARGE(413, "リクエストが大きすぎます", "The request is too large"),
    ADDRESS_TOO_LONG(414, "URL が長すぎます", "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "このデータ形式は受け付けられません", "This media type is not supported"),
    RULE_BROKEN(422, "業務上の規則に反しています", "A rule is broken"),
    PRECONDITION_REQUIRED(428, "If-Match ヘッダーが必要です", "The If-Match header is required"),
    TOO_MANY_REQUESTS(429, "リクエストが多すぎます", "Too many requests"),
    HEADERS_TOO_LARGE(431, "リクエストヘッダーが大きすぎます", "The request headers are too large"),
    INTERNAL(500, "サーバー内部でエラーが発生しました", "Internal error"),
    NOT_READY(503, "ただいま利用できません", "Not ready");

    private final int status;
    private final URI uri;
    private final Text title;

    ProblemType(int status, String ja, String en) {
        this.status = status;
        this.uri = URI.create(
                "urn:renkei:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        this.title = new Text(ja, en);
    }

    public int status() {
        return status;
    }

    public URI uri() {
        return uri;
    }

    public Text title() {
        return title;
    }
}
