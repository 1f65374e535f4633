package jp.renkei.benchmarks.embedding;

import java.util.HashMap;
import java.util.Map;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.matching.epoch.TermKind;
import jp.renkei.matching.text.TermFrequencies;
import jp.renkei.matching.text.TextAnalysis;

/** What of a text has a vector: its words, character pairs and single kanji, by fingerprints as in the product. */
final class Features {

    private Features() {}

    /** How often each occurs, where one in the title counts as in the product. */
    static Map<Long, Integer> of(Text text) {
        Map<Long, Integer> frequencies = new HashMap<>();
        count(text.title(), TermFrequencies.TITLE, frequencies);
        count(text.body(), 1, frequencies);
        return frequencies;
    }

    private static void count(String text, int times, Map<Long, Integer> frequencies) {
        for (TextAnalysis.Occurrence o : TextAnalysis.occurrences(text)) {
            if (o.kind() != TermKind.TRIGRAM) {
                frequencies.merge(o.kind().fingerprint(o.term()), times, Integer::sum);
            }
        }
    }
}
