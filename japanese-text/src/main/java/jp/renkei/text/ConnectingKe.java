package jp.renkei.text;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** The ヶ of counters (3ヶ月, 3か月, 3箇月) and of place names (関ヶ原). */
final class ConnectingKe {

    private static final String WRITTEN = "ヶケヵカか箇ｹｶ";

    private ConnectingKe() {}

    static boolean contains(int c) {
        return WRITTEN.indexOf(c) >= 0;
    }

    /** @return null when it connects nothing */
    static @Nullable String fold(int ke, int before, int after) {
        if (contains(ke) && isCounter(before, after)) {
            return "カ";
        }
        return ke == 'ヶ' && (isIdeograph(before) || isIdeograph(after)) ? "ケ" : null;
    }

    /** Arabic digits only: 六ヶ所 is a village, 6ヶ所 is a count. */
    private static boolean isCounter(int before, int after) {
        return before >= '0' && before <= '9' && "月所国年村町条".indexOf(after) >= 0;
    }

    static boolean isIdeograph(int c) {
        return c == '々' || c > 0 && UnicodeScript.of(c) == UnicodeScript.HAN;
    }
}
