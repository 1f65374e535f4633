package jp.renkei.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A municipality's demo desk. Its address lies under {@code .example}, which no mail ever reaches.
 *
 * @param code 6 digits
 */
record Desk(String code, String name, String address) {

    /** What the last letter of a municipality's name is read as. */
    private static final Map<Character, String> SUFFIXES =
            Map.of('市', "し", '町', "まち|ちょう", '村', "むら|そん", '区', "く", '県', "けん", '府', "ふ", '都', "と");

    static Desk of(JsonNode municipality) {
        String code = municipality.path("code").asText();
        String name = municipality.path("name").asText();
        String suffix = name.isEmpty() ? "" : SUFFIXES.getOrDefault(name.charAt(name.length() - 1), "");
        String kana = municipality.path("kana").asText();
        String stem = suffix.isEmpty() ? kana : kana.replaceFirst("(" + suffix + ")$", "");
        String place = Romanizer.romanize(stem);
        return new Desk(code, name, "dx@" + (place.isEmpty() ? "desk-" + code : place) + ".example");
    }

    /** Several municipalities share a name; then the code tells them apart. */
    Desk withCodeInAddress() {
        return new Desk(code, name, address.replace(".example", "-" + code + ".example"));
    }
}
