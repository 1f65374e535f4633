package jp.renkei.matching.explain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.renkei.matching.explain.CooperationForms.Form;
import jp.renkei.matching.explain.Explanation.Timing;
import jp.renkei.text.FiscalYear;

/**
 * By when two partners have to begin talks: so that contracts can be renewed together, else so that the form of
 * cooperation gets its budget, grant or staff. What is over already is not suggested.
 */
final class TimingAdvice {

    /** Most pairs of a list ask the same. */
    private static final Cache<Question, Timing> PLANS =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private TimingAdvice() {}

    private record Question(String form, WantedYears wanted, LocalDate today) {}

    static Timing of(Subject first, Subject second, Form form, LocalDate today) {
        BudgetCalendar.Rule rule = BudgetCalendar.shipped().rule(today);
        List<Label> opening = new ArrayList<>();
        LocalDate endA = first.facts().contractEnds();
        LocalDate endB = second.facts().contractEnds();
        if (endA != null && endB != null && !endA.isBefore(today) && !endB.isBefore(today)) {
            ContractPlan contracts = new ContractPlan(
                    rule,
                    new ContractPlan.Contract(first.state().municipality().name(), endA),
                    new ContractPlan.Contract(second.state().municipality().name(), endB),
                    today);
            if (contracts.canAlign()) {
                return contracts.timing();
            }
            opening.add(contracts.ends());
            opening.add(contracts.apart());
        }
        WantedYears wanted = WantedYears.of(first.facts(), second.facts());
        if (wanted.to() >= FiscalYear.of(today).year()) {
            Years.common(first.facts(), second.facts())
                    .ifPresent(common -> opening.add(Phrases.label("timing.common", common)));
        }
        Timing plan = PLANS.get(
                new Question(form.code(), wanted, today), question -> new BackPlan(rule, form, wanted, today).timing());
        opening.add(plan.label());
        return new Timing(CalendarWords.text(opening), plan.fiscalYear(), plan.startBy(), plan.milestones());
    }
}
