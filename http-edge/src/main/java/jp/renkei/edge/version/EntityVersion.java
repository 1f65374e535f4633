package jp.renkei.edge.version;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.edge.problem.Violation;
import org.jspecify.annotations.Nullable;

/** A record's version as a strong entity tag (RFC 9110 section 8.8.3): version 3 is {@code "3"}. */
public final class EntityVersion {

    private static final Text FORM = new Text(
            "If-Match には、取得時の ETag の値を引用符も含めて指定してください。例: If-Match: \"3\"",
            "If-Match takes the ETag as you got it, with its quotation marks, such as If-Match: \"3\".");

    private EntityVersion() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Passes when the caller says which version the change starts from; {@link #check} compares it.
     *
     * @throws Problem PRECONDITION_REQUIRED when the header is missing, MALFORMED when it is no list of entity tags
     */
    public static void requireIfMatch(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw Problem.of(
                    ProblemType.PRECONDITION_REQUIRED,
                    new Text(
                            "取得時の ETag の値を If-Match ヘッダーに指定してください。",
                            "Send the ETag of the version you read as the If-Match header."));
        }
        parsed(header);
    }

    /**
     * Passes when the header is absent, is {@code *}, or lists the current version.
     *
     * @throws Problem MALFORMED when it is no list of entity tags, STALE when the version is another
     */
    public static void check(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return;
        }
        if (!parsed(ifMatch).holdsStrongly(tag(version))) {
            throw Problem.of(
                    ProblemType.STALE,
                    new Text(
                            "最新の内容を取得し直してから、もう一度操作してください。",
                            "Read the record again and repeat the change on its current version."));
        }
    }

    /**
     * Whether the caller has this answer already, so that it need not be made. Who makes it all the same is answered for by
     * {@link NotModified}. A header that cannot be read counts as not sent.
     */
    public static boolean known(@Nullable String ifNoneMatch, EntityTag current) {
        return ifNoneMatch != null
                && TagList.of(ifNoneMatch)
                        .filter(list -> list.holdsWeakly(current))
                        .isPresent();
    }

    private static TagList parsed(String header) {
        return TagList.of(header)
                .orElseThrow(() -> Problem.of(
                        ProblemType.MALFORMED, FORM, List.of(new Violation(HttpHeaders.IF_MATCH, "header", FORM))));
    }
}
