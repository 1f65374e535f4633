package jp.renkei.benchmarks.metric;

import java.util.Arrays;

/**
 * How well one question was answered; all values between 0 and 1.
 *
 * @param ndcg nDCG@10 with binary gains (Järvelin, Kekäläinen 2002)
 * @param reciprocalRank 1 / rank of the first relevant document, 0 when none was retrieved
 * @param found share of the relevant documents among the first twenty
 * @param misled 1 when a misleading document is among the first three, else 0
 */
public record Outcome(double ndcg, double reciprocalRank, double found, double misled) {

    private static final int DEPTH = 10;
    private static final int SHOWN = 20;
    private static final int FIRST = 3;

    /**
     * @param scores of all documents; one with 0 or less was not retrieved, and of equals the earlier comes first
     * @param relevant positions of the relevant documents, at least one
     * @param hidden position of a document that does not take part, such as the question itself; -1 for none
     * @param misleading positions of documents that look alike and are not
     */
    public static Outcome of(double[] scores, int[] relevant, int hidden, int[] misleading) {
        int[] ranks = Arrays.stream(relevant)
                .map(document -> rank(scores, document, hidden))
                .sorted()
                .toArray();
        double gain = 0;
        double ideal = 0;
        int found = 0;
        for (int i = 0; i < ranks.length; i++) {
            ideal += i < DEPTH ? discount(i + 1) : 0;
            if (ranks[i] <= DEPTH) {
                gain += discount(ranks[i]);
            }
            found += ranks[i] <= SHOWN ? 1 : 0;
        }
        double reciprocal = ranks[0] == Integer.MAX_VALUE ? 0 : 1.0 / ranks[0];
        boolean misled = Arrays.stream(misleading).anyMatch(document -> rank(scores, document, hidden) <= FIRST);
        return new Outcome(gain / ideal, reciprocal, found / (double) ranks.length, misled ? 1 : 0);
    }

    private static int rank(double[] scores, int document, int hidden) {
        double score = scores[document];
        if (score <= 0) {
            return Integer.MAX_VALUE;
        }
        int rank = 1;
        for (int i = 0; i < scores.length; i++) {
            boolean ahead = scores[i] > score || scores[i] == score && i < document;
            if (ahead && i != hidden) {
                rank++;
            }
        }
        return rank;
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 1.0);
    }
}
