package jp.renkei.matching.explain;

import java.util.Optional;
import jp.renkei.matching.score.RecordFacts;
import org.jspecify.annotations.Nullable;

/** Fiscal years of records in words. Stateless. */
final class Years {

    private Years() {}

    /** Null when the record has none. */
    static @Nullable Label of(RecordFacts facts) {
        Integer from = facts.fiscalYearFrom();
        Integer to = facts.fiscalYearTo();
        return from == null || to == null ? null : range(from, to);
    }

    /** Empty when they have none in common. */
    static Optional<Label> common(RecordFacts a, RecordFacts b) {
        Integer fromA = a.fiscalYearFrom();
        Integer toA = a.fiscalYearTo();
        Integer fromB = b.fiscalYearFrom();
        Integer toB = b.fiscalYearTo();
        if (fromA == null || toA == null || fromB == null || toB == null) {
            return Optional.empty();
        }
        int from = Math.max(fromA, fromB);
        int to = Math.min(toA, toB);
        return from > to ? Optional.empty() : Optional.of(range(from, to));
    }

    private static Label range(int from, int to) {
        return from == to ? Phrases.label("years.one", from) : Phrases.label("years.range", from, to);
    }
}
