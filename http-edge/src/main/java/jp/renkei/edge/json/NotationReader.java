package jp.renkei.edge.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads a JSON string, and nothing else, by its {@link Notation}. Thread-safe. */
final class NotationReader<T> extends StdScalarDeserializer<T> {

    private final transient Notation<T> notation;

    NotationReader(Notation<T> notation) {
        super(notation.type());
        this.notation = notation;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return notation.type().cast(context.handleUnexpectedToken(notation.type(), parser));
        }
        var text = parser.getText();
        var value = notation.read(text);
        if (value.isEmpty()) {
            throw context.weirdStringException(text, notation.type(), "not written as expected");
        }
        return value.get();
    }
}
