package jp.renkei.matching.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    private static final double CLOSE = 0.65;
    private static final double SIMILAR = 0.3;

    private final Subject first;
    private final Subject second;
    private final CatalogueView view;
    private final double km;

    Wording(Subject first, Subject second, CatalogueView view) {
        this.first = first;
        this.second = second;
        this.view = view;
        this.km = first.facts().municipality().kilometresTo(second.facts().municipality());
    }

    Label label(FactorCode code, int tenths, List<String> terms) {
        return switch (code) {
            case TEXT -> text(terms);
            case POLICY_FIELDS -> policy();
            case SIZE -> size(tenths / (double) code.maximum());
            case DISTANCE -> distance();
            case TIMING -> timing();
            case SCHEMES -> Phrases.label("schemes", commonSchemes());
            case STAGE -> Phrases.label("stage." + stage());
            case FRESHNESS -> Phrases.label("freshness", month(Objects.requireNonNull(olderConfirmation())));
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
            case STALE -> Phrases.label("against.STALE", month(Objects.requireNonNull(olderConfirmation())));
        };
    }

    private Label text(List<String> terms) {
        boolean issueFirst =
                first.facts().type() == RecordType.ISSUE || second.facts().type() == RecordType.INITIATIVE;
        RecordFacts a = issueFirst ? first.facts() : second.facts();
        RecordFacts b = issueFirst ? second.facts() : first.facts();
        Label list = terms.isEmpty()
                ? new Label("", "")
                : Phrases.label(
                        "text.terms",
                        new Label(
                                String.join("、", terms),
                                terms.stream().map(t -> "“" + t + "”").collect(Collectors.joining(", "))));
        return Phrases.label("text." + a.type() + "." + b.type(), list);
    }

    private Label policy() {
        List<Label> names = new ArrayList<>();
        for (RecordFacts.PolicyCode mine : first.facts().codes()) {
            for (RecordFacts.PolicyCode theirs : second.facts().codes()) {
                if (mine.code().equals(theirs.code())) {
                    Label name = Phrases.of(view.label(mine.code()));
                    Label quoted = new Label("「" + name.ja() + "」", name.en());
                    names.add(mine.inferred() || theirs.inferred() ? Phrases.label("policy.inferred", quoted) : quoted);
                }
            }
        }
        return Phrases.label("policy", join(names, ""));
    }

    private Label size(double share) {
        String key = share >= CLOSE ? "size.close" : share >= SIMILAR ? "size.similar" : "size.part";
        return Phrases.label(key, people(first, true), people(second, true));
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
        String key = km < 150 ? "distance.near" : far ? "distance.far" : any ? "distance.any" : "distance.near";
        return Phrases.label(key, Math.round(km));
    }

    private Label timing() {
        Label window = commonYears(first.facts(), second.facts());
        if (window != null) {
            return Phrases.label("timing.window", window);
        }
        return Phrases.label(
                "timing.contracts",
                month(Objects.requireNonNull(first.facts().contractEnds())),
                month(Objects.requireNonNull(second.facts().contractEnds())));
    }

    private Label commonSchemes() {
        return join(
                first.facts().schemes().stream()
                        .filter(second.facts().schemes()::contains)
                        .map(SchemeAdvice::name)
                        .toList(),
                "、");
    }

    private @Nullable Stage stage() {
        return first.facts().type() == RecordType.INITIATIVE
                ? first.facts().stage()
                : second.facts().stage();
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

    static Label month(LocalDate day) {
        return Phrases.label("month", day.getYear(), day.getMonthValue());
    }

    private static Label join(List<Label> labels, String separator) {
        return new Label(
                labels.stream().map(Label::ja).collect(Collectors.joining(separator)),
                labels.stream().map(Label::en).collect(Collectors.joining(", ")));
    }
}
