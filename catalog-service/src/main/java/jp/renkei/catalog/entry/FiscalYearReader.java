package jp.renkei.catalog.entry;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import jp.renkei.text.FiscalYear;

/**
 * Reads a fiscal year as a number or as officers write it: 令和8年度, R8, "2026".
 *
 * <p>What cannot be read becomes the year 0, so that validation refuses it together with all other faults.
 */
public final class FiscalYearReader extends StdScalarDeserializer<Integer> {

    private static final int NO_YEAR = 0;
    private static final int LONGEST = 30;

    FiscalYearReader() {
        super(Integer.class);
    }

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getText();
        if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return text.length() > 9 ? NO_YEAR : Integer.parseInt(text);
        }
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return text.length() > LONGEST
                    ? NO_YEAR
                    : FiscalYear.parse(text).map(FiscalYear::year).orElse(NO_YEAR);
        }
        return (Integer) context.handleUnexpectedToken(Integer.class, parser);
    }
}
