package jp.renkei.matching.explain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import jp.renkei.matching.explain.BudgetCalendar.Rule;
import jp.renkei.matching.explain.Explanation.MilestoneCode;
import jp.renkei.matching.explain.Explanation.Timing;
import jp.renkei.text.FiscalYear;

/** When two contracts could be renewed together, and by when their common specification must stand. Immutable. */
final class ContractPlan {

    private final Rule rule;
    private final LocalDate earlierEnd;
    private final LocalDate laterEnd;
    private final LocalDate today;
    private final Contract first;
    private final Contract second;

    ContractPlan(Rule rule, Contract first, Contract second, LocalDate today) {
        this.rule = rule;
        this.first = first;
        this.second = second;
        boolean ordered = first.end().isBefore(second.end());
        this.earlierEnd = ordered ? first.end() : second.end();
        this.laterEnd = ordered ? second.end() : first.end();
        this.today = today;
    }

    /** @param of the name of the municipality @param end the last day */
    record Contract(String of, LocalDate end) {}

    boolean canAlign() {
        return monthsApart(laterEnd) <= rule.alignableMonths();
    }

    /** When the two contracts end. */
    Label ends() {
        return first.end().equals(second.end())
                ? Phrases.label("timing.contracts.bothEnd", CalendarWords.part(first.end()))
                : Phrases.label(
                        "timing.contracts.end",
                        first.of(),
                        CalendarWords.part(first.end()),
                        second.of(),
                        CalendarWords.part(second.end()));
    }

    /** What to say when the two cannot be renewed together. */
    Label apart() {
        return Phrases.label("timing.contracts.apart", monthsApart(laterEnd));
    }

    Timing timing() {
        LocalDate natural = laterEnd.plusDays(1);
        LocalDate renewal = reachable(natural);
        LocalDate specification = specificationBy(renewal);
        LocalDate talks = talksBy(renewal);
        int fiscalYear = FiscalYear.of(renewal).year();
        List<Label> text = new ArrayList<>();
        text.add(ends());
        if (!renewal.equals(natural)) {
            text.add(
                    Phrases.label("timing.contracts.late", CalendarWords.month(natural), CalendarWords.month(renewal)));
        } else if (monthsApart(laterEnd) == 0) {
            text.add(Phrases.label("timing.contracts.together", CalendarWords.month(renewal)));
        } else {
            text.add(Phrases.label("timing.contracts.bridge", CalendarWords.month(renewal), monthsApart(laterEnd)));
        }
        text.add(Phrases.label("timing.contracts.steps", CalendarWords.part(talks), CalendarWords.part(specification)));
        Milestones steps = new Milestones(today, rule);
        steps.talks(talks, Phrases.label("milestone.TALKS.contract", CalendarWords.month(renewal)));
        steps.add(MilestoneCode.SPECIFICATION, fiscalYear, talks.plusDays(1), specification);
        steps.windows(rule.initialBudget(), fiscalYear);
        steps.add(MilestoneCode.JOINT_CONTRACT, fiscalYear, renewal, renewal);
        return new Timing(CalendarWords.text(text), fiscalYear, talks, steps.list());
    }

    /** The first day of the next renewal that leaves time for talks, by a fiscal year where the natural one does not. */
    private LocalDate reachable(LocalDate natural) {
        LocalDate renewal = natural;
        while (talksBy(renewal).isBefore(today)) {
            renewal = FiscalYear.of(renewal).plus(1).firstDay();
        }
        return renewal;
    }

    /** The specification is settled before the budget for it is asked for. */
    private LocalDate specificationBy(LocalDate renewal) {
        LocalDate request = rule.budgetRequest().from(FiscalYear.of(renewal).year());
        return CalendarWords.earlier(
                request.minusDays(1),
                renewal.minusMonths(rule.specificationMonths()).minusDays(1));
    }

    private LocalDate talksBy(LocalDate renewal) {
        return CalendarWords.earlier(
                specificationBy(renewal),
                renewal.minusMonths(rule.procurementMonths()).minusDays(1));
    }

    private long monthsApart(LocalDate later) {
        return ChronoUnit.MONTHS.between(earlierEnd.plusDays(1), later.plusDays(1));
    }
}
