package jp.renkei.text;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A folded text and its words, asked by place. Not thread-safe. */
final class WordedText {

    private final String text;
    private final Map<Integer, Token> words = new HashMap<>();

    WordedText(String text) {
        this.text = text;
        PartsOfSpeech.of(text).forEach(word -> words.put(word.start(), word));
    }

    int length() {
        return text.length();
    }

    String between(int start, int end) {
        return text.substring(start, end);
    }

    String surface(Token word) {
        return word.surface(text);
    }

    /** The word that starts there; null at the end of the text and inside a word. */
    @Nullable
    Token wordAt(int at) {
        return words.get(at);
    }

    /** Whether no word goes over this place. */
    boolean isEdge(int at) {
        return at == text.length() || words.containsKey(at);
    }

    boolean hasAt(String word, int at) {
        return text.startsWith(word, at);
    }

    boolean isBlank(int at) {
        return at < text.length() && text.charAt(at) == ' ';
    }

    /** The place itself, or the one behind a single blank. */
    int skipBlank(int at) {
        return isBlank(at) ? at + 1 : at;
    }

    boolean isOneOf(String characters, int at) {
        return at >= 0 && at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }

    boolean isIdeograph(int at) {
        return is(UnicodeScript.HAN, at) || isOneOf("々", at);
    }

    boolean isHiragana(int at) {
        return is(UnicodeScript.HIRAGANA, at);
    }

    boolean isKatakana(int at) {
        return is(UnicodeScript.KATAKANA, at) || isOneOf("ー", at);
    }

    /** What compounds are made of: behind a name it mostly makes another word of it. */
    boolean isCompounding(int at) {
        return isIdeograph(at) || isKatakana(at);
    }

    boolean isIdeographs(int start, int end) {
        for (int at = start; at < end; at++) {
            if (!isIdeograph(at)) {
                return false;
            }
        }
        return true;
    }

    /** Surrogates are none of the scripts, which is right for names: what folding left of them is rare. */
    private boolean is(UnicodeScript script, int at) {
        return at >= 0 && at < text.length() && UnicodeScript.of(text.charAt(at)) == script;
    }
}
