package jp.renkei.matching.text;

import java.util.Arrays;
import jp.renkei.matching.epoch.Boilerplate;
import jp.renkei.matching.epoch.TermKind;

/**
 * What the sentences of a text count: whole, or less the more they say only what any plan says, so that five such sentences do
 * not bury the one that matters. Immutable and thread-safe.
 */
public final class SentenceWeights {

    /** Every sentence counts whole. */
    public static final SentenceWeights EVEN = new SentenceWeights(Boilerplate.NONE);

    /** What a sentence of boilerplate counts at least, of {@link TermFrequencies#UNIT}. */
    private static final int LEAST = 2;

    /** A title counts more: it may be general and names the field all the same. */
    private static final int LEAST_OF_TITLE = 8;

    /** Up to this logit a sentence counts whole … */
    private static final int WHOLE_UNTIL = Boilerplate.GRAIN / 5;

    /** … and from this one on least. */
    private static final int LEAST_FROM = Boilerplate.GRAIN * 9 / 5;

    /** Fewer words tell nothing about a sentence. */
    private static final int FEWEST_WORDS = 2;

    private static final String ENDS = "。！？!?\n";

    private final Boilerplate boilerplate;

    public SentenceWeights(Boilerplate boilerplate) {
        this.boilerplate = boilerplate;
    }

    public Weighing ofTitle(String title) {
        return new Weighing(title, LEAST_OF_TITLE);
    }

    public Weighing ofDescription(String description) {
        return new Weighing(description, LEAST);
    }

    /** Where each sentence of a text begins, the first at 0. */
    public static int[] starts(String text) {
        int[] starts = new int[16];
        int n = 1;
        for (int i = 0; i < text.length() - 1; i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                if (n == starts.length) {
                    starts = Arrays.copyOf(starts, n * 2);
                }
                starts[n++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, n);
    }

    /** Weighs the sentences of one text: first hears of all its terms, then tells. Not thread-safe. */
    public final class Weighing {

        private final int least;
        private final int[] starts;
        private final int[] sums;
        private final int[] words;

        private Weighing(String text, int least) {
            this.least = least;
            this.starts = starts(text);
            this.sums = new int[starts.length];
            this.words = new int[starts.length];
        }

        /** Takes in a term; only words say what a sentence is. */
        public void add(long term, int start) {
            if (TermKind.of(term) == TermKind.WORD) {
                int sentence = sentence(start);
                sums[sentence] += boilerplate.weight(term);
                words[sentence]++;
            }
        }

        /** What a term counts that begins here, of {@link TermFrequencies#UNIT}. */
        public int at(int start) {
            int sentence = sentence(start);
            if (words[sentence] < FEWEST_WORDS) {
                return TermFrequencies.UNIT;
            }
            int logit = boilerplate.logit(sums[sentence], words[sentence]);
            int less = (TermFrequencies.UNIT - LEAST) * (logit - WHOLE_UNTIL) / (LEAST_FROM - WHOLE_UNTIL);
            return Math.clamp(TermFrequencies.UNIT - less, least, TermFrequencies.UNIT);
        }

        private int sentence(int start) {
            int at = Arrays.binarySearch(starts, start);
            return at < 0 ? -at - 2 : at;
        }
    }
}
