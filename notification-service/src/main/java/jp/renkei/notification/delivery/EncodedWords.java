package jp.renkei.notification.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Header text as encoded words (RFC 2047, B encoding, UTF-8). The mail client's own encoding loses characters beyond the
 * basic plane, such as 𠮷 and variation selectors.
 */
final class EncodedWords {

    private static final String BEGIN = "=?UTF-8?B?";
    private static final String END = "?=";

    /** RFC 2047 section 2: 75 characters a word, so 63 of base64, so 47 bytes; 45 are a multiple of three. */
    private static final int BYTES = 45;

    private EncodedWords() {}

    /** One word a line, each of whole characters, lines ending with LF; ASCII stays as it is unless it looks encoded. */
    static String encode(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F) && !text.contains("=?")) {
            return text;
        }
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(character -> {
            if (bytes(word.toString()) + bytes(character) > BYTES) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.append(character);
        });
        words.add(word.toString());
        return String.join("\n ", words.stream().map(EncodedWords::word).toList());
    }

    private static String word(String characters) {
        return BEGIN + Base64.getEncoder().encodeToString(characters.getBytes(UTF_8)) + END;
    }

    private static int bytes(String text) {
        return text.getBytes(UTF_8).length;
    }
}
