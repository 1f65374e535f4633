package jp.renkei.matching.explain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.renkei.matching.catalogue.BudgetBand;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.catalogue.Stage;
import jp.renkei.matching.catalogue.WantedScope;
import jp.renkei.matching.score.AgainstCode;
import jp.renkei.matching.score.FactorCode;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.view.CatalogueView;
import org.jspecify.annotations.Nullable;

/** The sentences of one pair, with its real figures. */
final class Wording {

    private static final double CLOSE = 2;
    private static final double MODERATE = 4;
    private static final double NEAR_KM = 60;
    private static final double NOT_NEAR_KM = 150;
    private static final int FRESH_MONTHS = 12;
    private static final int MONTHS_TOGETHER = 6;

    private final Subject first;
    private final Subject second;
    private final CatalogueView view;
    private final double km;
    private final LocalDate today;

    Wording(Subject first, Subject second, CatalogueView view, LocalDate today) {
        this.first = first;
        this.second = second;
        this.view = view;
        this.today = today;
        this.km = first.facts().municipality().kilometresTo(second.facts().municipality());
    }

    /** What the two texts share, and pairs of different words that mean something near; strongest first. */
    record Terms(List<String> shared, List<String> related, boolean wholeMeaning) {}

    Label label(FactorCode code, Terms terms) {
        return switch (code) {
            case TEXT -> text(terms);
            case POLICY_FIELDS -> policy();
            case SIZE -> size();
            case DISTANCE -> distance();
            case TIMING -> timing();
            case SCHEMES -> Phrases.label("schemes", commonSchemes());
            case STAGE -> Phrases.label("stage." + stage());
            case FRESHNESS ->
                Phrases.label(
                        isOld() ? "freshness.older" : "freshness",
                        CalendarWords.month(Objects.requireNonNull(olderConfirmation())));
        };
    }

    Label label(AgainstCode code) {
        return switch (code) {
            case SIZE_DIFFERS -> Phrases.label("against.SIZE_DIFFERS", people(first, false), people(second, false));
            case WISH_UNMET ->
                Double.isNaN(km)
                        ? Phrases.label("against.WISH_UNMET.unknown")
                        : Phrases.label("against.WISH_UNMET", Math.round(km));
            case TIMING_APART -> Phrases.label("against.TIMING_APART", years(first.facts()), years(second.facts()));
            case BUDGET_DIFFERS ->
                Phrases.label(
                        "against.BUDGET_DIFFERS",
                        budget(first.facts().budget()),
                        budget(second.facts().budget()));
            case UNPROVEN -> Phrases.label("against.UNPROVEN");
            case ENDED -> {
                boolean reason =
                        first.state().failureReason() != null || second.state().failureReason() != null;
                yield Phrases.label(reason ? "against.ENDED.reason" : "against.ENDED");
            }
            case STALE ->
                Phrases.label("against.STALE", CalendarWords.month(Objects.requireNonNull(olderConfirmation())));
            case FAR_APART -> Phrases.label("against.FAR_APART", Math.round(km));
            case FIELDS_DIFFER -> Phrases.label("against.FIELDS_DIFFER", fields(first), fields(second));
            case SCHEMES_DIFFER -> Phrases.label("against.SCHEMES_DIFFER", schemes(first), schemes(second));
            case WORDING_DIFFERS -> Phrases.label("against.WORDING_DIFFERS");
        };
    }

    /** As {@link #label(AgainstCode)} where the same thing is too weak to cost points. */
    Label weakLabel(AgainstCode code) {
        return switch (code) {
            case SIZE_DIFFERS ->
                Phrases.label("against.weak.SIZE_DIFFERS", people(first, false), people(second, false), timesLarger());
            case BUDGET_DIFFERS ->
                Phrases.label(
                        "against.weak.BUDGET_DIFFERS",
                        budget(first.facts().budget()),
                        budget(second.facts().budget()));
            case UNPROVEN -> Phrases.label("against.weak.UNPROVEN");
            case STALE ->
                Phrases.label("against.weak.STALE", CalendarWords.month(Objects.requireNonNull(olderConfirmation())));
            case TIMING_APART -> {
                Label common = commonYears(first.facts(), second.facts());
                yield common == null ? label(code) : Phrases.label("against.weak.TIMING_APART", common);
            }
            default -> label(code);
        };
    }

    double kilometres() {
        return km;
    }

    private Label fields(Subject subject) {
        return join(
                subject.facts().codes().stream()
                        .filter(c -> !c.inferred())
                        .map(c -> quoted(Phrases.of(view.label(c.code()))))
                        .distinct()
                        .toList(),
                "");
    }

    private static Label schemes(Subject subject) {
        return join(
                subject.facts().schemes().stream()
                        .map(CooperationForms.shipped()::name)
                        .toList(),
                "、");
    }

    private static Label quoted(Label name) {
        return new Label("「" + name.ja() + "」", name.en());
    }

    private Label text(Terms terms) {
        boolean issueFirst =
                first.facts().type() == RecordType.ISSUE || second.facts().type() == RecordType.INITIATIVE;
        RecordFacts a = issueFirst ? first.facts() : second.facts();
        RecordFacts b = issueFirst ? second.facts() : first.facts();
        String which = (terms.shared().isEmpty() ? "" : ".shared")
                + (terms.related().isEmpty() ? "" : ".related")
                + (terms.wholeMeaning() ? ".meaning" : "");
        Label list = which.isEmpty()
                ? new Label("", "")
                : Phrases.label("text.terms" + which, quoted(terms.shared()), quoted(terms.related()));
        return Phrases.label("text." + a.type() + "." + b.type(), list);
    }

    private static Label quoted(List<String> words) {
        return new Label(
                String.join("、", words), words.stream().map(t -> "“" + t + "”").collect(Collectors.joining(", ")));
    }

    /** Fields of different lists may have the same name, which is told once. */
    private Label policy() {
        Set<Label> names = new LinkedHashSet<>();
        for (RecordFacts.PolicyCode mine : first.facts().codes()) {
            for (RecordFacts.PolicyCode theirs : second.facts().codes()) {
                if (mine.code().equals(theirs.code())) {
                    Label name = Phrases.of(view.label(mine.code()));
                    Label quoted = quoted(name);
                    names.add(mine.inferred() || theirs.inferred() ? Phrases.label("policy.inferred", quoted) : quoted);
                }
            }
        }
        return Phrases.label("policy", join(List.copyOf(names), ""));
    }

    private Label size() {
        double times = timesLarger();
        String key = times < CLOSE ? "size.close" : times < MODERATE ? "size.similar" : "size.part";
        return Phrases.label(key, people(first, true), people(second, true), times);
    }

    /** How many times the smaller population goes into the larger one; NaN when one of them is unknown. */
    double timesLarger() {
        Municipality a = first.municipality();
        Municipality b = second.municipality();
        if (a == null || b == null || a.population() == null || b.population() == null) {
            return Double.NaN;
        }
        double larger = Math.max(a.population(), b.population());
        return larger / Math.max(1, Math.min(a.population(), b.population()));
    }

    private Label people(Subject subject, boolean ageing) {
        Municipality m = subject.municipality();
        if (m == null || m.population() == null) {
            String name = subject.state().municipality().name();
            return new Label(name, name);
        }
        Integer old = m.population65();
        return ageing && old != null
                ? Phrases.label("size.of.ageing", m.name(), m.population(), 100.0 * old / m.population())
                : Phrases.label("size.of", m.name(), m.population());
    }

    private Label distance() {
        Municipality here = first.municipality();
        Municipality there = second.municipality();
        boolean same = here != null
                && there != null
                && here.prefecture().code().equals(there.prefecture().code());
        String prefecture = same && here != null ? here.prefecture().name() : "";
        if (Double.isNaN(km)) {
            return Phrases.label("distance.unknown", prefecture);
        }
        if (same) {
            return Phrases.label("distance.prefecture", prefecture, Math.round(km));
        }
        boolean far = first.facts().scope() == WantedScope.FAR || second.facts().scope() == WantedScope.FAR;
        boolean any =
                first.facts().scope() == WantedScope.ANYWHERE || second.facts().scope() == WantedScope.ANYWHERE;
        String near = km < NEAR_KM ? "distance.near" : "distance.middle";
        String key = km < NOT_NEAR_KM ? near : far ? "distance.far" : any ? "distance.any" : "distance.middle";
        return Phrases.label(key, Math.round(km));
    }

    private Label timing() {
        Label window = commonYears(first.facts(), second.facts());
        if (window != null) {
            return Phrases.label("timing.window", window);
        }
        LocalDate endA = Objects.requireNonNull(first.facts().contractEnds());
        LocalDate endB = Objects.requireNonNull(second.facts().contractEnds());
        long apart = Math.abs(ChronoUnit.MONTHS.between(endA.plusDays(1), endB.plusDays(1)));
        if (apart == 0) {
            return Phrases.label("timing.contracts.same", CalendarWords.month(endA));
        }
        return Phrases.label(
                apart <= MONTHS_TOGETHER ? "timing.contracts" : "timing.contracts.months",
                CalendarWords.month(endA),
                CalendarWords.month(endB),
                apart);
    }

    private Label commonSchemes() {
        return join(
                first.facts().schemes().stream()
                        .filter(second.facts().schemes()::contains)
                        .map(CooperationForms.shipped()::name)
                        .toList(),
                "、");
    }

    private @Nullable Stage stage() {
        return first.facts().type() == RecordType.INITIATIVE
                ? first.facts().stage()
                : second.facts().stage();
    }

    /** Whether the older of the two was confirmed more than a year ago. */
    boolean isOld() {
        LocalDate confirmed = olderConfirmation();
        return confirmed != null && confirmed.isBefore(today.minusMonths(FRESH_MONTHS));
    }

    private @Nullable LocalDate olderConfirmation() {
        LocalDate a = first.facts().confirmed();
        LocalDate b = second.facts().confirmed();
        return a != null && b != null && b.isBefore(a) ? b : a;
    }

    private static Label budget(@Nullable BudgetBand band) {
        return Phrases.label("budget." + band);
    }

    static @Nullable Label commonYears(RecordFacts a, RecordFacts b) {
        Integer fromA = a.fiscalYearFrom();
        Integer toA = a.fiscalYearTo();
        Integer fromB = b.fiscalYearFrom();
        Integer toB = b.fiscalYearTo();
        if (fromA == null || toA == null || fromB == null || toB == null) {
            return null;
        }
        int from = Math.max(fromA, fromB);
        int to = Math.min(toA, toB);
        return from > to ? null : years(from, to);
    }

    private static Label years(RecordFacts facts) {
        return years(Objects.requireNonNull(facts.fiscalYearFrom()), Objects.requireNonNull(facts.fiscalYearTo()));
    }

    private static Label years(int from, int to) {
        return from == to ? Phrases.label("years.one", from) : Phrases.label("years.range", from, to);
    }

    private static Label join(List<Label> labels, String separator) {
        return new Label(
                labels.stream().map(Label::ja).collect(Collectors.joining(separator)),
                labels.stream().map(Label::en).collect(Collectors.joining(", ")));
    }
}
