package jp.renkei.matching.epoch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The nouns of the texts behind the shipped epoch, commonest first: real words with their real frequencies. */
public final class EpochWords {

    private static final Pattern NOUN = Pattern.compile("\\p{IsHan}{2,4}|[ァ-ヶー]{3,8}");

    private EpochWords() {}

    /** @param documents in how many texts the word occurs */
    public record Word(String word, int documents) {}

    public static List<Word> commonestFirst() {
        List<Word> words = new ArrayList<>();
        EpochSource.terms().of(TermKind.WORD).forEach((term, documents) -> {
            if (NOUN.matcher(term).matches()) {
                words.add(new Word(term, documents));
            }
        });
        words.sort(Comparator.comparingInt(Word::documents).reversed().thenComparing(Word::word));
        return List.copyOf(words);
    }
}
