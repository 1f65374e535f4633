package jp.renkei.text;

import java.util.ArrayList;
import java.util.List;
import jp.renkei.text.NounPhrase.Part;
import jp.renkei.text.NounPhrase.Role;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases of a text. Stateless and thread-safe. */
public final class NounPhrases {

    private static final String PREFIX = "接頭詞";
    private static final String SUFFIX = "名詞-接尾";
    private static final String COUNTER = "名詞-接尾-助数詞";
    private static final String ADVERB = "名詞-副詞可能";
    private static final String JOINING_PARTICLE = "助詞-連体化";
    private static final String MIDDLE_DOT = "・";

    /** Nouns that stand for nothing by themselves: こと, それ, そう. */
    private static final List<String> EMPTY = List.of("名詞-非自立", "名詞-代名詞", "名詞-特殊", "名詞-接続詞的");

    private NounPhrases() {}

    /** In the order of the text. */
    public static List<NounPhrase> of(String text) {
        FoldedText folded = TextFolding.standard().foldWithOffsets(text);
        List<NounPhrase> phrases = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (Token word : PartsOfSpeech.of(folded.text())) {
            String surface = folded.text().substring(word.start(), word.end());
            Role role = role(word.term(), surface);
            if (role == null || role == Role.JOINT && parts.isEmpty()) {
                close(parts, phrases);
            } else {
                parts.add(new Part(surface, role, folded.start(word.start()), folded.end(word.end())));
            }
        }
        close(parts, phrases);
        return List.copyOf(phrases);
    }

    private static void close(List<Part> parts, List<NounPhrase> phrases) {
        while (!parts.isEmpty() && parts.getLast().role() == Role.JOINT) {
            parts.removeLast();
        }
        if (!parts.isEmpty()) {
            phrases.add(new NounPhrase(parts));
            parts.clear();
        }
    }

    /** Null for what ends a phrase. */
    private static @Nullable Role role(String part, String surface) {
        if (part.equals(JOINING_PARTICLE) || surface.equals(MIDDLE_DOT)) {
            return Role.JOINT;
        }
        if (part.startsWith(PREFIX)) {
            return Role.PREFIX;
        }
        if (!part.startsWith(PartsOfSpeech.NOUN) || EMPTY.stream().anyMatch(part::startsWith) || !isWord(surface)) {
            return null;
        }
        if (part.equals(PartsOfSpeech.NUMBER)) {
            return Role.NUMBER;
        }
        if (part.startsWith(SUFFIX)) {
            return part.equals(COUNTER) ? Role.COUNTER : Role.SUFFIX;
        }
        return part.equals(ADVERB) ? Role.ADVERB : Role.NOUN;
    }

    /** The dictionary takes a sign that it does not know for a noun. */
    private static boolean isWord(String surface) {
        return surface.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == 'ー');
    }
}
