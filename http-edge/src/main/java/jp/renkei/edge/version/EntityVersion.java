package jp.renkei.edge.version;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** A record's version as a strong entity tag (RFC 9110 section 8.8.3): version 3 is {@code "3"}. */
public final class EntityVersion {

    private EntityVersion() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version that an If-Match header names.
     *
     * @throws Problem PRECONDITION_REQUIRED when the header is missing or names any version, STALE when it is no version of ours
     */
    public static long requireIfMatch(@Nullable String header) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            throw Problem.of(
                    ProblemType.PRECONDITION_REQUIRED,
                    new Text(
                            "取得時の ETag の値を If-Match ヘッダーに指定してください。",
                            "Send the ETag of the version you read as the If-Match header."));
        }
        var tag = header.strip();
        if (!tag.matches("\"[0-9]{1,18}\"")) {
            throw stale();
        }
        return Long.parseLong(tag.substring(1, tag.length() - 1));
    }

    /**
     * Passes when the header is absent, is {@code *}, or lists the current version.
     *
     * @throws Problem STALE otherwise
     */
    public static void check(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return;
        }
        var current = "\"" + version + "\"";
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(current::equals)) {
            throw stale();
        }
    }

    private static Problem stale() {
        return Problem.of(
                ProblemType.STALE,
                new Text(
                        "最新の内容を取得し直してから、もう一度操作してください。",
                        "Read the record again and repeat the change on its current version."));
    }
}
