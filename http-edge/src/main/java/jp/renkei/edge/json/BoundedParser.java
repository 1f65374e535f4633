package jp.renkei.edge.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import jp.renkei.edge.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Stops at the first array, object or exponent that is too large and at text that cannot be stored, so that nothing is
 * kept, checked or counted for what follows. The other limits are the parser's own. Not thread-safe.
 */
final class BoundedParser extends JsonParserDelegate {

    private static final Text BEYOND_COUNTING =
            new Text("数値の桁が大きすぎるか、小さすぎます。", "The number is too large or too small.");

    private final int elements;
    private final int exponent;

    BoundedParser(JsonParser parser, JsonLimits limits) {
        super(parser);
        this.elements = limits.elements();
        this.exponent = limits.exponent();
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        var token = super.nextToken();
        // Behind a closing bracket this is the place of what was closed.
        var place = getParsingContext();
        if (token != null && place.getCurrentIndex() >= elements) {
            throw new OutOfBounds(tooMany(), place.getParent(), currentTokenLocation());
        }
        if (token == JsonToken.VALUE_NUMBER_FLOAT && exponentOf(getText()) > exponent) {
            throw new OutOfBounds(BEYOND_COUNTING, place, currentTokenLocation());
        }
        if ((token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) && !Legible.is(getText())) {
            throw new OutOfBounds(Legible.EXPECTED, place, currentTokenLocation());
        }
        return token;
    }

    @Override
    public @Nullable JsonToken nextValue() throws IOException {
        var token = nextToken();
        return token == JsonToken.FIELD_NAME ? nextToken() : token;
    }

    @Override
    public JsonParser skipChildren() throws IOException {
        var open = currentToken() == JsonToken.START_OBJECT || currentToken() == JsonToken.START_ARRAY ? 1 : 0;
        while (open > 0) {
            var token = nextToken();
            if (token == null) {
                return this;
            }
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
        return this;
    }

    private Text tooMany() {
        return new Text("%,d 個以内にしてください。".formatted(elements), "At most %,d elements.".formatted(elements));
    }

    /** Without its sign; a parser has seen to it that only digits follow. */
    private static int exponentOf(String number) {
        var at = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (at < 0) {
            return 0;
        }
        var digits = number.substring(at + 1).replaceFirst("^[+-]?0*", "");
        return digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt("0" + digits);
    }
}
