package jp.renkei.matching.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import jp.renkei.matching.epoch.TermKind;
import jp.renkei.matching.similarity.TextAnalysis;
import jp.renkei.matching.similarity.TextAnalysis.Occurrence;

/**
 * Where each term stands in a text. Analysing a text takes a hundred times longer than looking at its terms, so this is done
 * once for all pairs that a text is explained in; 13 bytes an occurrence. Immutable.
 */
final class TermPlaces {

    private static final String VERB_ENDINGS = "うくぐすつぬぶむる";

    private final String text;
    private final long[] terms;
    /** Of each occurrence the place of its term among the terms. */
    private final int[] numbers;
    /** The start in the upper half, the end in the lower; both UTF-16 offsets. */
    private final long[] spans;

    private final boolean[] quotable;
    private final List<Noun> nouns;

    private TermPlaces(String text, List<Occurrence> occurrences) {
        this.text = text;
        int size = occurrences.size();
        long[] fingerprints = new long[size];
        spans = new long[size];
        quotable = new boolean[size];
        for (int i = 0; i < size; i++) {
            Occurrence o = occurrences.get(i);
            fingerprints[i] = o.toTerm().fingerprint();
            spans[i] = (long) o.start() << Integer.SIZE | o.end();
            quotable[i] = switch (o.kind()) {
                case WORD -> !isVerbal(o.term()) && !isInflected(o.term(), text.substring(o.start(), o.end()));
                case TRIGRAM -> Coverage.isAllContent(text, o.start(), o.end());
                case BIGRAM, KANJI -> false;
            };
        }
        terms = LongStream.of(fingerprints).sorted().distinct().toArray();
        numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = Arrays.binarySearch(terms, fingerprints[i]);
        }
        nouns = List.copyOf(findNouns());
    }

    static TermPlaces of(String text) {
        return new TermPlaces(text, TextAnalysis.occurrences(text));
    }

    /** A noun that can be quoted, where it stands first. */
    record Noun(int number, int start, int end, String written) {}

    private List<Noun> findNouns() {
        List<Noun> found = new ArrayList<>();
        boolean[] seen = new boolean[terms.length];
        forEach((number, start, end, isQuotable) -> {
            if (TermKind.of(terms[number]) == TermKind.WORD && isQuotable && !seen[number]) {
                String written = text.substring(start, end);
                seen[number] = Coverage.isNoun(written);
                if (seen[number]) {
                    found.add(new Noun(number, start, end, written));
                }
            }
        });
        return found;
    }

    @FunctionalInterface
    interface Visitor {

        /**
         * @param number the place of the term among {@link #terms}
         * @param quotable whether it is a word, but no verb or adjective, or three characters without kana of the grammar
         */
        void term(int number, int start, int end, boolean quotable);
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

    /** In the order of the text. */
    List<Noun> nouns() {
        return nouns;
    }

    /** Words first; each kind in the order of the text. */
    void forEach(Visitor visitor) {
        for (int i = 0; i < numbers.length; i++) {
            visitor.term(numbers[i], (int) (spans[i] >>> Integer.SIZE), (int) spans[i], quotable[i]);
        }
    }

    /** Base forms: verbs end in the u row, short adjectives in い. */
    private static boolean isVerbal(String term) {
        char last = term.charAt(term.length() - 1);
        return term.length() > 1 && (VERB_ENDINGS.indexOf(last) >= 0 || term.length() == 2 && last == 'い');
    }

    /** The base form goes on in kana where the written one ends: 少な of 少ない. */
    private static boolean isInflected(String term, String written) {
        return term.length() > written.length()
                && term.startsWith(written)
                && term.chars().skip(written.length()).allMatch(c -> c >= 'ぁ' && c <= 'ゟ');
    }
}
