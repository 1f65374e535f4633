package jp.renkei.matching.explain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import jp.renkei.matching.explain.CooperationForms.Plan;
import jp.renkei.matching.explain.Explanation.MilestoneCode;
import org.jspecify.annotations.Nullable;

/**
 * When budgets are asked for and voted on, grants close and contracts are prepared; the content of {@code
 * budget-calendar.json}. Immutable.
 *
 * @param reviewed when somebody last compared the file with its source
 */
record BudgetCalendar(String about, String source, LocalDate reviewed, List<Rule> rules) {

    private static final BudgetCalendar SHIPPED = ExplainData.read("budget-calendar.json", BudgetCalendar.class);

    /**
     * @param talksEnd by when talks have to begin, in the year before the fiscal year
     * @param talkMonths for how long before that day it is a good time to begin
     * @param supplementarySessions first days of the assembly sessions that vote on supplementary budgets
     * @param supplementaryMonths from the begin of talks to such a session
     * @param voteSession first day of the session before the fiscal year begins
     * @param procurementMonths from the begin of talks to a joint contract
     * @param specificationMonths from a settled specification to a joint contract
     * @param alignableMonths contracts that end farther apart cannot be renewed together
     */
    record Rule(
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Map<Plan, MonthDay> talksEnd,
            int talkMonths,
            List<Window> initialBudget,
            List<Window> grant,
            List<MonthDay> supplementarySessions,
            int supplementaryMonths,
            MonthDay voteSession,
            int procurementMonths,
            int specificationMonths,
            int alignableMonths) {

        LocalDate talksEnd(Plan plan, int fiscalYear) {
            MonthDay day = talksEnd.get(plan);
            if (day == null) {
                throw new IllegalStateException("No end of talks for " + plan);
            }
            return day.atYear(fiscalYear - 1);
        }

        Window budgetRequest() {
            return initialBudget.getFirst();
        }
    }

    /** @param year 0 for the calendar year in which the fiscal year begins, -1 for the one before */
    record Window(MilestoneCode code, int year, MonthDay from, MonthDay to) {

        LocalDate from(int fiscalYear) {
            return from.atYear(fiscalYear + year);
        }

        LocalDate to(int fiscalYear) {
            return to.atYear(fiscalYear + year + (to.isBefore(from) ? 1 : 0));
        }
    }

    static BudgetCalendar shipped() {
        return SHIPPED;
    }

    /** The rule of that day; where none is valid, the last one is nearer to the truth than nothing. */
    Rule rule(LocalDate day) {
        return rules.stream()
                .filter(r -> ExplainData.isValid(r.validFrom(), r.validTo(), day))
                .findFirst()
                .orElse(rules.getLast());
    }
}
