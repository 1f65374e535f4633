package jp.renkei.matching.score;

import java.time.LocalDate;
import jp.renkei.text.FiscalYear;

/** Counts whole fiscal half-years up to the epoch's day; a record confirmed later is simply fresh. */
final class FreshnessRules {

    private static final double HALVES_UNTIL_NOTHING = 4;

    private final LocalDate asOf;

    FreshnessRules(LocalDate asOf) {
        this.asOf = asOf;
    }

    void score(RecordFacts a, RecordFacts b, ScoreSheet sheet) {
        if (a.confirmed() == null || b.confirmed() == null) {
            return;
        }
        LocalDate older = a.confirmed().isBefore(b.confirmed()) ? a.confirmed() : b.confirmed();
        int halves = Math.max(0, FiscalYear.halvesBetween(older, asOf));
        sheet.setFit(FactorCode.FRESHNESS, Math.max(0, 1 - halves / HALVES_UNTIL_NOTHING));
        if (halves >= HALVES_UNTIL_NOTHING) {
            sheet.set(AgainstCode.STALE, (halves - HALVES_UNTIL_NOTHING + 2) / HALVES_UNTIL_NOTHING);
        }
    }
}
