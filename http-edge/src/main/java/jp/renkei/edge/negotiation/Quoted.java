package jp.renkei.edge.negotiation;

import java.util.ArrayList;
import java.util.List;

/** Splits a header's value where a separator is not part of a quoted string (RFC 9110 section 5.6.4). */
final class Quoted {

    private Quoted() {}

    /** At least one part; without blanks at their ends. */
    static List<String> split(String value, char separator) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == separator && !quoted) {
                parts.add(part.toString().strip());
                part.setLength(0);
                continue;
            }
            if (c == '\\' && quoted && i + 1 < value.length()) {
                part.append(c);
                c = value.charAt(++i);
            } else if (c == '"') {
                quoted = !quoted;
            }
            part.append(c);
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
