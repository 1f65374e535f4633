package jp.renkei.matching.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.renkei.matching.explain.BudgetCalendar.Rule;
import jp.renkei.matching.explain.BudgetCalendar.Window;
import jp.renkei.matching.explain.Explanation.Milestone;
import jp.renkei.matching.explain.Explanation.MilestoneCode;

/** Collects the steps of a plan, without those that are over. Not thread-safe. */
final class Milestones {

    private final LocalDate today;
    private final Rule rule;
    private final List<Milestone> steps = new ArrayList<>();

    Milestones(LocalDate today, Rule rule) {
        this.today = today;
        this.rule = rule;
    }

    /** The good time to begin talks, up to the last day. */
    void talks(LocalDate startBy, Label label) {
        LocalDate from = startBy.plusDays(1).minusMonths(rule.talkMonths());
        steps.add(new Milestone(MilestoneCode.TALKS, label, from, startBy));
    }

    void add(MilestoneCode code, int fiscalYear, LocalDate from, LocalDate to) {
        steps.add(new Milestone(code, Phrases.label("milestone." + code, fiscalYear), from, to));
    }

    void add(MilestoneCode code, Label label, LocalDate from, LocalDate to) {
        steps.add(new Milestone(code, label, from, to));
    }

    void windows(List<Window> windows, int fiscalYear) {
        windows.forEach(w -> add(w.code(), fiscalYear, w.from(fiscalYear), w.to(fiscalYear)));
    }

    /** In the order of time. */
    List<Milestone> list() {
        return steps.stream()
                .filter(step -> !step.to().isBefore(today))
                .sorted(Comparator.comparing(Milestone::to)
                        .thenComparing(Milestone::from)
                        .thenComparing(Milestone::code))
                .toList();
    }
}
