package jp.renkei.matching.score;

import java.time.LocalDate;
import jp.renkei.text.FiscalYear;

/** Counts whole fiscal half-years up to the epoch's day; a record confirmed later is simply fresh. */
final class FreshnessRules {

    private static final double HALVES_UNTIL_NOTHING = 4;

    private final int now;

    FreshnessRules(LocalDate asOf) {
        this.now = FiscalYear.half(asOf);
    }

    void score(RecordFacts a, RecordFacts b, ScoreSheet sheet) {
        if (a.confirmedHalf == RecordFacts.UNKNOWN || b.confirmedHalf == RecordFacts.UNKNOWN) {
            return;
        }
        int halves = Math.max(0, now - Math.min(a.confirmedHalf, b.confirmedHalf));
        sheet.setFit(FactorCode.FRESHNESS, Math.max(0, 1 - halves / HALVES_UNTIL_NOTHING));
        if (halves >= HALVES_UNTIL_NOTHING) {
            sheet.set(AgainstCode.STALE, (halves - HALVES_UNTIL_NOTHING + 2) / HALVES_UNTIL_NOTHING);
        }
    }
}
