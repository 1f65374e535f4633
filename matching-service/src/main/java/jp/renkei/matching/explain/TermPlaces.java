package jp.renkei.matching.explain;

import java.util.List;
import jp.renkei.matching.epoch.TermKind;
import jp.renkei.matching.similarity.TextAnalysis;
import jp.renkei.matching.similarity.TextAnalysis.Occurrence;

/**
 * Where each term stands in a text. Analysing a text takes a hundred times longer than looking at its terms, so this is done
 * once for all pairs that a text is explained in; 17 bytes an occurrence. Immutable.
 */
final class TermPlaces {

    private static final String VERB_ENDINGS = "うくぐすつぬぶむる";

    private final String text;
    private final long[] terms;
    /** The start in the upper half, the end in the lower; both UTF-16 offsets. */
    private final long[] spans;

    private final boolean[] verbal;

    private TermPlaces(String text, int size) {
        this.text = text;
        this.terms = new long[size];
        this.spans = new long[size];
        this.verbal = new boolean[size];
    }

    static TermPlaces of(String text) {
        List<Occurrence> occurrences = TextAnalysis.occurrences(text);
        TermPlaces places = new TermPlaces(text, occurrences.size());
        for (int i = 0; i < occurrences.size(); i++) {
            Occurrence o = occurrences.get(i);
            places.terms[i] = o.kind().fingerprint(o.term());
            places.spans[i] = (long) o.start() << Integer.SIZE | o.end();
            places.verbal[i] = o.kind() == TermKind.WORD && isVerbal(o.term());
        }
        return places;
    }

    @FunctionalInterface
    interface Visitor {

        /** @param verbal whether the word is a verb or an adjective; such are not quoted */
        void term(long term, int start, int end, boolean verbal);
    }

    int size() {
        return terms.length;
    }

    String text() {
        return text;
    }

    /** Words first; each kind in the order of the text. */
    void forEach(Visitor visitor) {
        for (int i = 0; i < terms.length; i++) {
            visitor.term(terms[i], (int) (spans[i] >>> Integer.SIZE), (int) spans[i], verbal[i]);
        }
    }

    /** Base forms: verbs end in the u row, short adjectives in い. */
    private static boolean isVerbal(String term) {
        char last = term.charAt(term.length() - 1);
        return term.length() > 1 && (VERB_ENDINGS.indexOf(last) >= 0 || term.length() == 2 && last == 'い');
    }
}
