package jp.renkei.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

    /** Field words that the dictionary takes for a form of a verb: 見守り, 駆け付け. */
    private static final String VERB = "動詞-自立";

    private static final Pattern VERB_AS_NOUN = Pattern.compile("\\p{IsHan}.*[いきしちにみりぎびえけせてねめれげべ]");

    private static final List<String> GOING_ON = List.of("動詞", "助動詞", "助詞-接続助詞", "形容詞");

    /** Nouns that stand for nothing by themselves: こと, それ, そう. */
    private static final List<String> EMPTY = List.of("名詞-非自立", "名詞-代名詞", "名詞-特殊", "名詞-接続詞的");

    private NounPhrases() {}

    /** In the order of the text. */
    public static List<NounPhrase> of(String text) {
        FoldedText folded = TextFolding.standard().foldWithOffsets(text);
        List<NounPhrase> phrases = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        List<Token> words = PartsOfSpeech.of(folded.text());
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            String surface = folded.text().substring(word.start(), word.end());
            String next = i + 1 < words.size() ? words.get(i + 1).term() : "";
            Role role = isVerbAsNoun(word.term(), surface, next) ? Role.NOUN : role(word.term(), surface);
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

    /** Not where the verb goes on: 見守り|続ける, 見守り|ます, 見守り|ながら. */
    private static boolean isVerbAsNoun(String part, String surface, String next) {
        return part.equals(VERB)
                && surface.length() > 2
                && VERB_AS_NOUN.matcher(surface).matches()
                && GOING_ON.stream().noneMatch(next::startsWith);
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
