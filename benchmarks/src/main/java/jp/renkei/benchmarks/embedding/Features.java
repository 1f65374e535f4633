package jp.renkei.benchmarks.embedding;

import java.util.HashMap;
import java.util.Map;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.matching.epoch.TermKind;
import jp.renkei.matching.similarity.TermFrequencies;
import jp.renkei.matching.similarity.TextAnalysis;

/** What of a text has a vector: its words, character pairs and single kanji, by fingerprints as in the product. */
final class Features {

    /** Tells a kanji inside a word from one that stands alone, which is among the pairs. */
    private static final char KANJI = '\u0001';

    private Features() {}

    /** How often each occurs, where one in the title counts as in the product. */
    static Map<Long, Integer> of(Text text) {
        Map<Long, Integer> frequencies = new HashMap<>();
        count(text.title(), TermFrequencies.TITLE, frequencies);
        count(text.body(), TermFrequencies.ELSEWHERE, frequencies);
        return frequencies;
    }

    private static void count(String text, int times, Map<Long, Integer> frequencies) {
        for (TextAnalysis.Occurrence o : TextAnalysis.occurrences(text)) {
            if (o.kind() != TermKind.TRIGRAM) {
                frequencies.merge(o.kind().fingerprint(o.term()), times, Integer::sum);
            }
        }
        text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .forEach(c -> frequencies.merge(kanji(c), times, Integer::sum));
    }

    static long kanji(int c) {
        return TermKind.BIGRAM.fingerprint(KANJI + Character.toString(c));
    }
}
