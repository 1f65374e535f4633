package jp.renkei.matching.explain;

import java.time.LocalDate;
import java.time.Month;
import jp.renkei.matching.score.RecordFacts;
import org.jspecify.annotations.Nullable;

/**
 * What to do by when. Source of the calendar: budget requests end between late October and mid-November, initial budgets
 * are voted in February and March.
 */
final class TimingAdvice {

    private TimingAdvice() {}

    static @Nullable Label of(RecordFacts first, RecordFacts second, LocalDate today) {
        Label common = Wording.commonYears(first, second);
        Integer lastA = first.fiscalYearTo();
        Integer lastB = second.fiscalYearTo();
        Integer firstA = first.fiscalYearFrom();
        Integer firstB = second.fiscalYearFrom();
        if (common != null && lastA != null && lastB != null && firstA != null && firstB != null) {
            int year = Math.max(Math.max(firstA, firstB), nextBudgetYear(today));
            return year <= Math.min(lastA, lastB)
                    ? Phrases.label("timing.plan", common, year, year - 1)
                    : Phrases.label("timing.now", common);
        }
        if (first.contractEnds() != null && second.contractEnds() != null) {
            return Phrases.label(
                    "timing.procurement", Wording.month(first.contractEnds()), Wording.month(second.contractEnds()));
        }
        return null;
    }

    /** The next fiscal year whose initial budget can still be asked for. */
    private static int nextBudgetYear(LocalDate today) {
        return today.getMonthValue() < Month.NOVEMBER.getValue() ? today.getYear() + 1 : today.getYear() + 2;
    }
}
