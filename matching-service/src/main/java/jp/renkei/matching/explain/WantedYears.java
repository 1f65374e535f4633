package jp.renkei.matching.explain;

import java.util.stream.Stream;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.score.RecordFacts;

/**
 * The fiscal years for which two partners look for money: those in common, else the later of the two issues' periods, else
 * the one that is known. An initiative alone does not say when somebody else wants it.
 *
 * @param from 0 when unknown
 * @param to {@link Integer#MAX_VALUE} when unknown
 */
record WantedYears(int from, int to) {

    private static final WantedYears UNKNOWN = new WantedYears(0, Integer.MAX_VALUE);

    static WantedYears of(RecordFacts first, RecordFacts second) {
        return Stream.of(first, second)
                .filter(r -> r.type() == RecordType.ISSUE)
                .map(WantedYears::of)
                .reduce(UNKNOWN, WantedYears::with);
    }

    private static WantedYears of(RecordFacts facts) {
        Integer from = facts.fiscalYearFrom();
        Integer to = facts.fiscalYearTo();
        return from == null || to == null ? UNKNOWN : new WantedYears(from, to);
    }

    private WantedYears with(WantedYears other) {
        WantedYears both = new WantedYears(Math.max(from, other.from), Math.min(to, other.to));
        return both.from <= both.to ? both : from > other.from ? this : other;
    }
}
