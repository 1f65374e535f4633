package jp.renkei.matching.index;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import jp.renkei.matching.epoch.TermKind;
import jp.renkei.matching.text.SentenceWeights;
import jp.renkei.matching.text.TermFrequencies;
import jp.renkei.matching.text.TextAnalysis;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** A text analysed once and used twice: for the index and for the vector in memory. Not thread-safe. */
final class CountedTerms {

    private final Map<TermKind, Map<String, Integer>> counts = new EnumMap<>(TermKind.class);

    CountedTerms(String title, String description, SentenceWeights sentences) {
        for (TermKind kind : TermKind.values()) {
            counts.put(kind, new HashMap<>());
        }
        count(title, sentences.ofTitle(title), TermFrequencies.TITLE);
        count(description, sentences.ofDescription(description), 1);
    }

    private void count(String text, SentenceWeights.Weighing sentences, int times) {
        List<TextAnalysis.Occurrence> occurrences = TextAnalysis.occurrences(text);
        for (TextAnalysis.Occurrence o : occurrences) {
            if (o.kind() == TermKind.WORD) {
                sentences.add(o.kind().fingerprint(o.term()), o.start());
            }
        }
        for (TextAnalysis.Occurrence o : occurrences) {
            of(o.kind()).merge(o.term(), times * sentences.at(o.start()), Integer::sum);
        }
    }

    TermFrequencies frequencies() {
        TermFrequencies frequencies = new TermFrequencies();
        counts.forEach((kind, terms) ->
                terms.forEach((term, frequency) -> frequencies.add(kind.fingerprint(term), frequency)));
        return frequencies;
    }

    TokenStream stream(TermKind kind) {
        return new Stream(of(kind));
    }

    private Map<String, Integer> of(TermKind kind) {
        return counts.computeIfAbsent(kind, k -> new HashMap<>());
    }

    /** Gives every term once, with its frequency. */
    private static final class Stream extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final Map<String, Integer> terms;
        private Iterator<Map.Entry<String, Integer>> next;

        Stream(Map<String, Integer> terms) {
            this.terms = terms;
            this.next = terms.entrySet().iterator();
        }

        @Override
        public void reset() {
            next = terms.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!next.hasNext()) {
                return false;
            }
            clearAttributes();
            Map.Entry<String, Integer> entry = next.next();
            term.append(entry.getKey());
            frequency.setTermFrequency(entry.getValue());
            return true;
        }
    }
}
