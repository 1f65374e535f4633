package jp.renkei.matching.explain;

import java.util.ArrayList;
import java.util.List;
import jp.renkei.matching.explain.Explanation.Evidence;
import jp.renkei.matching.explain.Passages.Passage;

/**
 * Which characters of one text belong to shared terms. Readers are shown nouns: shared words, and shared character triples
 * where the dictionary cuts the two texts differently. Verbs and pieces of them count, but are not quoted. Not thread-safe.
 */
final class Coverage {

    private static final int SHORTEST = 2;

    private final ComparedText compared;
    private final String text;
    private final boolean[] covered;
    private final long[] weight;

    Coverage(ComparedText compared) {
        this.compared = compared;
        this.text = compared.places().text();
        this.covered = new boolean[text.length()];
        this.weight = new long[text.length()];
    }

    /** Notes a term that the other text has too. */
    void add(int start, int end, boolean quotable, long product) {
        if (start >= end) {
            return; // a term inside a character that stands for several: ㍿
        }
        long share = product / (end - start);
        for (int i = start; i < end; i++) {
            weight[i] += share;
            covered[i] |= quotable;
        }
    }

    /** The covered stretches in the order of the text. */
    List<Passage> passages(String otherTexts) {
        joinOverParticle(otherTexts);
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !covered[i]) {
                if (i - start >= SHORTEST && hasContent(start, i)) {
                    Evidence evidence =
                            new Evidence(compared.side(), compared.field(), start, i, text.substring(start, i));
                    passages.add(new Passage(evidence, sum(start, i), compared));
                }
                start = i + 1;
            }
        }
        return passages;
    }

    /** 「医療の相談」 reads better than 「医療」 and 「相談」, where the other text says so too. */
    private void joinOverParticle(String otherTexts) {
        for (int i = 1; i + 1 < covered.length; i++) {
            boolean joint = text.charAt(i) == 'の' || text.charAt(i) == '・';
            if (joint && !covered[i] && covered[i - 1] && covered[i + 1]) {
                covered[i] = otherTexts.contains(text.substring(startOf(i), endOf(i)));
            }
        }
    }

    private int startOf(int joint) {
        int start = joint;
        while (start > 0 && covered[start - 1]) {
            start--;
        }
        return start;
    }

    private int endOf(int joint) {
        int end = joint + 1;
        while (end < covered.length && covered[end]) {
            end++;
        }
        return end;
    }

    /** A word written with at least two characters, none of them kana of the grammar. */
    static boolean isNoun(String written) {
        return written.length() >= SHORTEST && isAllContent(written, 0, written.length());
    }

    static boolean isAllContent(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isContent(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasContent(int start, int end) {
        for (int i = start; i < end; i++) {
            if (isContent(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Not kana of the grammar, not punctuation. */
    private static boolean isContent(char c) {
        return Character.isLetterOrDigit(c) && !(c >= 'ぁ' && c <= 'ゟ') || Character.isSurrogate(c);
    }

    private long sum(int start, int end) {
        long sum = 0;
        for (int i = start; i < end; i++) {
            sum += weight[i];
        }
        return sum;
    }
}
