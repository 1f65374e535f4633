package jp.renkei.matching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.renkei.matching.explain.Explanation.Evidence;
import jp.renkei.matching.explain.Explanation.Field;
import jp.renkei.matching.explain.Explanation.Side;
import jp.renkei.matching.similarity.TextAnalysis;
import jp.renkei.matching.similarity.TextVector;

/**
 * Finds the passages of a text that carry its similarity to another: stretches covered by shared words, or by shared
 * character triples where the dictionary cuts the two texts differently. Stateless.
 */
final class Passages {

    private static final int SHORTEST = 2;

    private Passages() {}

    /** @param weight what the passage adds to the product of the two texts */
    record Passage(Evidence evidence, long weight) {}

    /** All passages of one text, strongest first. */
    static List<Passage> find(Side side, Subject subject, Subject other) {
        List<Passage> passages = new ArrayList<>();
        add(passages, side, Field.TITLE, subject.state().title(), subject.text(), other);
        add(passages, side, Field.DESCRIPTION, subject.state().description(), subject.text(), other);
        passages.sort(Comparator.comparingLong(Passage::weight)
                .reversed()
                .thenComparing(p -> p.evidence().field())
                .thenComparing(p -> p.evidence().start()));
        return passages;
    }

    private static void add(
            List<Passage> passages, Side side, Field field, String text, TextVector own, Subject other) {
        String otherTexts = other.state().title() + "\n" + other.state().description();
        boolean[] covered = new boolean[text.length()];
        long[] weight = new long[text.length()];
        for (TextAnalysis.Occurrence o : TextAnalysis.occurrences(text)) {
            long term = o.kind().fingerprint(o.term());
            long product = (long) own.weight(term) * other.text().weight(term);
            if (product > 0) {
                cover(o, product, text, covered, weight);
            }
        }
        joinOverParticle(text, covered, otherTexts);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !covered[i]) {
                if (i - start >= SHORTEST && hasContent(text, start, i)) {
                    passages.add(new Passage(
                            new Evidence(side, field, start, i, text.substring(start, i)), sum(weight, start, i)));
                }
                start = i + 1;
            }
        }
    }

    private static void cover(TextAnalysis.Occurrence o, long product, String text, boolean[] covered, long[] weight) {
        for (int i = o.start(); i < o.end(); i++) {
            weight[i] += product / (o.end() - o.start());
            covered[i] |= switch (o.kind()) {
                case WORD -> true;
                case TRIGRAM -> isContent(text.charAt(i));
                case BIGRAM -> false;
            };
        }
    }

    /** 「医療の相談」 reads better than 「医療」 and 「相談」, where the other text says so too. */
    private static void joinOverParticle(String text, boolean[] covered, String otherTexts) {
        for (int i = 1; i + 1 < covered.length; i++) {
            boolean joint = text.charAt(i) == 'の' || text.charAt(i) == '・';
            if (joint && !covered[i] && covered[i - 1] && covered[i + 1]) {
                covered[i] = otherTexts.contains(text.substring(startOf(covered, i), endOf(covered, i)));
            }
        }
    }

    private static int startOf(boolean[] covered, int joint) {
        int start = joint;
        while (start > 0 && covered[start - 1]) {
            start--;
        }
        return start;
    }

    private static int endOf(boolean[] covered, int joint) {
        int end = joint + 1;
        while (end < covered.length && covered[end]) {
            end++;
        }
        return end;
    }

    private static boolean hasContent(String text, int start, int end) {
        return text.substring(start, end).chars().anyMatch(c -> isContent((char) c));
    }

    /** Not kana of the grammar, not punctuation. */
    private static boolean isContent(char c) {
        return Character.isLetterOrDigit(c) && !(c >= 'ぁ' && c <= 'ゟ') || Character.isSurrogate(c);
    }

    private static long sum(long[] weight, int start, int end) {
        long sum = 0;
        for (int i = start; i < end; i++) {
            sum += weight[i];
        }
        return sum;
    }
}
