package jp.renkei.matching.text;

import jp.renkei.matching.epoch.Embedding;
import jp.renkei.matching.epoch.TermKind;
import jp.renkei.matching.similarity.TextVector;

/** Sums up the direction of a text in the embedding, term by term. Not thread-safe. */
final class Direction {

    private final Embedding embedding;
    private final long[] sum;
    private long known;
    private long all;

    Direction(Embedding embedding) {
        this.embedding = embedding;
        this.sum = new long[embedding.dimensions()];
    }

    /** What a term weighs that occurs so often. */
    static long weight(Embedding embedding, int row, int frequency) {
        return TermFrequencies.saturated(frequency, (long) embedding.weight(row));
    }

    void add(long term, int frequency) {
        if (TermKind.of(term) == TermKind.TRIGRAM) {
            return;
        }
        int row = embedding.row(term);
        long weight = weight(embedding, row, frequency);
        all += weight * weight;
        if (row >= 0) {
            known += weight * weight;
            embedding.add(weight, row, sum);
        }
    }

    /** Shorter than {@link TextVector#DENSE_UNIT} by the share of the text's weight that the embedding does not know. */
    byte[] bytes() {
        double squares = 0;
        for (long value : sum) {
            squares += (double) value * value;
        }
        double length = all == 0 ? 0 : TextVector.DENSE_UNIT * Math.sqrt(known / (double) all);
        double factor = squares == 0 ? 0 : length / Math.sqrt(squares);
        byte[] direction = new byte[sum.length];
        for (int k = 0; k < direction.length; k++) {
            direction[k] = (byte) Math.clamp(Math.round(sum[k] * factor), -127, 127);
        }
        return direction;
    }
}
