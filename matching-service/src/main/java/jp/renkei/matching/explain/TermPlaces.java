package jp.renkei.matching.explain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import jp.renkei.matching.text.TextAnalysis;
import jp.renkei.matching.text.TextAnalysis.Occurrence;

/**
 * Where each term stands in a text. Analysing a text takes a hundred times longer than looking at its terms, so this is done
 * once for all pairs that a text is explained in; 12 bytes an occurrence. Immutable.
 */
final class TermPlaces {

    private final String text;
    private final long[] terms;
    /** Of each occurrence the place of its term among the terms. */
    private final int[] numbers;
    /** The start in the upper half, the end in the lower; both UTF-16 offsets. */
    private final long[] spans;

    private TermPlaces(String text, List<Occurrence> occurrences) {
        this.text = text;
        int size = occurrences.size();
        long[] fingerprints = new long[size];
        spans = new long[size];
        for (int i = 0; i < size; i++) {
            Occurrence o = occurrences.get(i);
            fingerprints[i] = o.toTerm().fingerprint();
            spans[i] = (long) o.start() << Integer.SIZE | o.end();
        }
        terms = LongStream.of(fingerprints).sorted().distinct().toArray();
        numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = Arrays.binarySearch(terms, fingerprints[i]);
        }
    }

    static TermPlaces of(String text) {
        return new TermPlaces(text, TextAnalysis.occurrences(text));
    }

    @FunctionalInterface
    interface Visitor {

        /** @param number the place of the term among {@link #terms} */
        void term(int number, int start, int end);
    }

    /** How many occurrences there are. */
    int size() {
        return numbers.length;
    }

    String text() {
        return text;
    }

    /** The fingerprints of all terms, each once, ascending; not to be changed. */
    long[] terms() {
        return terms;
    }

    /** Words first; each kind in the order of the text. */
    void forEach(Visitor visitor) {
        for (int i = 0; i < numbers.length; i++) {
            visitor.term(numbers[i], (int) (spans[i] >>> Integer.SIZE), (int) spans[i]);
        }
    }
}
