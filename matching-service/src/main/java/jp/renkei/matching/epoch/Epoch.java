package jp.renkei.matching.epoch;

import java.time.LocalDate;

/**
 * Everything a score depends on beside the two records. Scores of different epochs are never compared. Immutable.
 *
 * @param asOf the day that freshness is counted to
 */
public record Epoch(
        int number,
        LocalDate asOf,
        TermStatistics terms,
        Embedding embedding,
        Boilerplate boilerplate,
        CodeRarity codes) {

    /** The same epoch for texts whose directions come from elsewhere. */
    public Epoch withoutEmbedding() {
        return new Epoch(number, asOf, terms, Embedding.NONE, boilerplate, codes);
    }
}
