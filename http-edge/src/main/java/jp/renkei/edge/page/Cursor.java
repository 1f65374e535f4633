package jp.renkei.edge.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import jp.renkei.edge.json.Notation;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.edge.problem.Violation;

/**
 * The place in a list where the next page starts: the sort keys of the last item, id last, as one opaque URL-safe
 * word. It grants nothing, so it is not signed; whoever decodes it still validates each key.
 */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    public static String encode(String... keys) {
        var joined = String.join(SEPARATOR, keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
    }

    /**
     * The keys of a cursor, as many as were encoded.
     *
     * @throws Problem MALFORMED when it is not one of ours
     */
    public static List<String> decode(String cursor) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            var joined = UTF_8.newDecoder().decode(bytes).toString();
            return new ArrayList<>(List.of(joined.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException | CharacterCodingException broken) {
            throw broken();
        }
    }

    /**
     * The id that a cursor holds and nothing else.
     *
     * @throws Problem MALFORMED when it is not one of ours
     */
    public static UUID decodeId(String cursor) {
        var keys = decode(cursor);
        return Notation.ID.read(keys.getFirst()).filter(id -> keys.size() == 1).orElseThrow(Cursor::broken);
    }

    /** The answer to a cursor whose keys make no sense in this list. */
    public static Problem broken() {
        var message = new Text(
                "cursor が正しくありません。前のページの next の値をそのまま指定してください。",
                "The cursor is broken; pass the value of next as it was.");
        return Problem.of(ProblemType.MALFORMED, message, List.of(new Violation("cursor", "query", message)));
    }
}
