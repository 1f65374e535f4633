package jp.renkei.matching.explain;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.renkei.matching.explain.BudgetCalendar.Rule;
import jp.renkei.matching.explain.BudgetCalendar.Window;
import jp.renkei.matching.explain.CooperationForms.Form;
import jp.renkei.matching.explain.CooperationForms.Plan;
import jp.renkei.matching.explain.Explanation.MilestoneCode;
import jp.renkei.matching.explain.Explanation.Timing;
import jp.renkei.text.FiscalYear;

/** Plans back from the first fiscal year that a form of cooperation can still reach. Used once. */
final class BackPlan {

    private final Rule rule;
    private final Form form;
    private final WantedYears wanted;
    private final LocalDate today;
    private final int thisYear;
    private final List<Label> text = new ArrayList<>();
    private final Milestones steps;

    BackPlan(Rule rule, Form form, WantedYears wanted, LocalDate today) {
        this.rule = rule;
        this.form = form;
        this.wanted = wanted;
        this.today = today;
        this.thisYear = FiscalYear.of(today).year();
        this.steps = new Milestones(today, rule);
    }

    /** A supplementary budget: the session that votes on it and when talks for it begin at the latest. */
    private record Supplementary(LocalDate session, LocalDate startBy) {}

    Timing timing() {
        boolean over = wanted.to() < thisYear;
        if (form.plan() == Plan.ANY_TIME) {
            text.add(Phrases.label(over ? "timing.free" : "timing.free.then", form.label()));
        }
        if (over) {
            text.add(Phrases.label("timing.over"));
            return new Timing(CalendarWords.text(text), null, null, List.of());
        }
        return switch (form.plan()) {
            case ANY_TIME, BUDGET -> budget();
            case GRANT -> grant();
            case PERSONNEL -> personnel();
        };
    }

    private Timing budget() {
        int next = Math.max(wanted.from(), thisYear + 1);
        int open = next;
        while (startBy(open).isBefore(today)) {
            open++;
        }
        Optional<Supplementary> extra = Optional.empty();
        if (open > next) {
            sayWhyNot(next);
            extra = supplementary();
            extra.ifPresent(this::say);
        }
        boolean reached = open <= wanted.to();
        if (reached) {
            say(open);
        } else if (extra.isEmpty()) {
            text.add(Phrases.label("timing.none"));
        }
        LocalDate startBy = extra.map(Supplementary::startBy).orElse(reached ? startBy(open) : null);
        Integer year = extra.map(e -> FiscalYear.of(e.session()).year()).orElse(reached ? open : null);
        return new Timing(CalendarWords.text(text), year, startBy, steps.list());
    }

    private void sayWhyNot(int missed) {
        Window request = rule.budgetRequest();
        Label window = CalendarWords.window(request.from(missed), request.to(missed));
        if (missed > wanted.to()) {
            return;
        }
        if (request.to(missed).isBefore(today)) {
            text.add(Phrases.label("timing.passed", missed, window));
        } else if (form.needsVote()) {
            text.add(Phrases.label("timing.tooLong", form.label(), missed));
        } else {
            text.add(Phrases.label("timing.hurry", missed, window));
            steps.windows(List.of(request), missed);
        }
    }

    private void say(int fiscalYear) {
        LocalDate startBy = startBy(fiscalYear);
        Window request = rule.budgetRequest();
        Label window = CalendarWords.window(request.from(fiscalYear), request.to(fiscalYear));
        text.add(Phrases.label("timing.initial", fiscalYear, CalendarWords.part(startBy), window));
        if (form.needsVote()) {
            text.add(Phrases.label("timing.vote", form.label(), CalendarWords.month(voteSession(fiscalYear))));
        }
        steps.talks(startBy, Phrases.label("milestone.TALKS", fiscalYear));
        steps.windows(rule.initialBudget(), fiscalYear);
        start(fiscalYear);
    }

    private void say(Supplementary extra) {
        Label month = CalendarWords.month(extra.session());
        text.add(Phrases.label("timing.supplementary", month, CalendarWords.part(extra.startBy())));
        steps.talks(extra.startBy(), Phrases.label("milestone.TALKS.supplementary", month));
        steps.add(
                MilestoneCode.SUPPLEMENTARY_VOTE,
                Phrases.label("milestone.SUPPLEMENTARY_VOTE", month),
                extra.session(),
                extra.session().with(TemporalAdjusters.lastDayOfMonth()));
    }

    /** The first session within the wanted years that leaves time enough. */
    private Optional<Supplementary> supplementary() {
        int months =
                form.needsVote() ? Math.max(rule.supplementaryMonths(), form.leadMonths()) : rule.supplementaryMonths();
        return IntStream.rangeClosed(today.getYear(), today.getYear() + 1)
                .boxed()
                .flatMap(year -> rule.supplementarySessions().stream().map(day -> day.atYear(year)))
                .filter(session -> {
                    int year = FiscalYear.of(session).year();
                    return year >= wanted.from() && year <= wanted.to();
                })
                .map(session ->
                        new Supplementary(session, session.minusMonths(months).minusDays(1)))
                .filter(extra -> !extra.startBy().isBefore(today))
                .findFirst();
    }

    private Timing grant() {
        int year = Math.max(wanted.from(), thisYear + 1);
        while (rule.talksEnd(Plan.GRANT, year).isBefore(today)) {
            year++;
        }
        if (year > wanted.to()) {
            text.add(Phrases.label("timing.none"));
            return new Timing(CalendarWords.text(text), null, null, List.of());
        }
        LocalDate startBy = rule.talksEnd(Plan.GRANT, year);
        Window consultation = rule.grant().getFirst();
        Window closing = rule.grant().getLast();
        text.add(Phrases.label(
                "timing.grant",
                year,
                CalendarWords.month(consultation.from(year)),
                CalendarWords.month(consultation.to(year)),
                CalendarWords.part(closing.to(year)),
                CalendarWords.part(startBy)));
        steps.talks(startBy, Phrases.label("milestone.TALKS.grant", year));
        steps.windows(rule.grant(), year);
        start(year);
        return new Timing(CalendarWords.text(text), year, startBy, steps.list());
    }

    private Timing personnel() {
        int year = Math.max(wanted.from(), thisYear + 1);
        while (beforeStart(year).isBefore(today)) {
            year++;
        }
        if (year > wanted.to()) {
            text.add(Phrases.label("timing.none"));
            return new Timing(CalendarWords.text(text), null, null, List.of());
        }
        LocalDate startBy = beforeStart(year);
        text.add(Phrases.label("timing.personnel", year, CalendarWords.part(startBy)));
        steps.talks(startBy, Phrases.label("milestone.TALKS", year));
        start(year);
        return new Timing(CalendarWords.text(text), year, startBy, steps.list());
    }

    private void start(int fiscalYear) {
        LocalDate first = new FiscalYear(fiscalYear).firstDay();
        steps.add(MilestoneCode.START, fiscalYear, first, first);
    }

    /** The last day to begin talks for an initial budget, earlier where the assemblies vote on the form itself. */
    private LocalDate startBy(int fiscalYear) {
        LocalDate talks = rule.talksEnd(Plan.BUDGET, fiscalYear);
        return form.needsVote()
                ? CalendarWords.earlier(
                        talks,
                        voteSession(fiscalYear).minusMonths(form.leadMonths()).minusDays(1))
                : talks;
    }

    private LocalDate voteSession(int fiscalYear) {
        return rule.voteSession().atYear(fiscalYear);
    }

    private LocalDate beforeStart(int fiscalYear) {
        return new FiscalYear(fiscalYear)
                .firstDay()
                .minusMonths(form.leadMonths())
                .minusDays(1);
    }
}
