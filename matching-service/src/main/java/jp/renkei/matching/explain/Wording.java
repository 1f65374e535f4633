package jp.renkei.matching.explain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.catalogue.Stage;
import jp.renkei.matching.score.AgainstCode;
import jp.renkei.matching.score.FactorCode;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.view.CatalogueView;
import org.jspecify.annotations.Nullable;

/** The sentences of one pair beside its texts, with its real figures. Immutable. */
final class Wording {

    private static final int FRESH_MONTHS = 12;
    private static final int MONTHS_TOGETHER = 6;
    private static final int FIELDS_SAID = 2;

    private final Subject first;
    private final Subject second;
    private final CatalogueView view;
    private final LocalDate today;
    private final SizeWords size;
    private final DistanceWords distance;

    Wording(Subject first, Subject second, CatalogueView view, LocalDate today) {
        this.first = first;
        this.second = second;
        this.view = view;
        this.today = today;
        this.size = new SizeWords(first, second);
        this.distance = new DistanceWords(first, second);
    }

    /** @throws IllegalArgumentException for TEXT, whose words are those of {@link TextReason} */
    Label label(FactorCode code) {
        return switch (code) {
            case TEXT -> throw new IllegalArgumentException("The texts speak for themselves");
            case POLICY_FIELDS -> policy();
            case SIZE -> size.label();
            case DISTANCE -> distance.suits();
            case TIMING -> timing();
            case SCHEMES -> Phrases.label("schemes", commonSchemes());
            case STAGE -> Phrases.label("stage." + stage(), initiativesHome());
            case FRESHNESS -> Phrases.label(isOld() ? "freshness.older" : "freshness", lastConfirmed());
        };
    }

    Label label(AgainstCode code) {
        return switch (code) {
            case SIZE_DIFFERS ->
                Phrases.label(
                        "against.SIZE_DIFFERS",
                        size.people(first),
                        size.people(second),
                        SizeWords.said(size.timesLarger()));
            case WISH_UNMET -> distance.unmet();
            case TIMING_APART -> periods("against.TIMING_APART");
            case BUDGET_DIFFERS -> budgets("against.BUDGET_DIFFERS");
            case UNPROVEN -> Phrases.label("against.UNPROVEN", initiativesHome());
            case ENDED -> {
                boolean reason =
                        first.state().failureReason() != null || second.state().failureReason() != null;
                yield Phrases.label(reason ? "against.ENDED.reason" : "against.ENDED", initiativesHome());
            }
            case STALE -> Phrases.label("against.STALE", lastConfirmed());
            case FAR_APART -> distance.farApart();
            case FIELDS_DIFFER -> Phrases.label("against.FIELDS_DIFFER", fields(first), fields(second));
            case SCHEMES_DIFFER ->
                Phrases.label("against.SCHEMES_DIFFER", home(first), schemes(first), home(second), schemes(second));
            case LITTLE_KNOWN -> throw new IllegalArgumentException("Needs to know what is missing");
        };
    }

    /** As {@link #label(AgainstCode)} where the same thing is too weak to cost points. */
    Label weakLabel(AgainstCode code) {
        return switch (code) {
            case SIZE_DIFFERS ->
                Phrases.label(
                        "against.weak.SIZE_DIFFERS",
                        size.people(first),
                        size.people(second),
                        SizeWords.said(size.timesLarger()));
            case BUDGET_DIFFERS -> budgets("against.weak.BUDGET_DIFFERS");
            case UNPROVEN -> Phrases.label("against.weak.UNPROVEN", trialsHome());
            case STALE -> Phrases.label("against.weak.STALE", lastConfirmed());
            default -> label(code);
        };
    }

    /** @param own what the first side has not registered */
    Label littleKnown(List<Label> own, List<Label> theirs) {
        if (own.equals(theirs)) {
            return Phrases.label("against.LITTLE_KNOWN.both", Label.join(own, "、"));
        }
        List<Label> sentences = new ArrayList<>();
        unknown(first, own, sentences);
        unknown(second, theirs, sentences);
        return Phrases.label("against.LITTLE_KNOWN", Label.join(sentences, "、"));
    }

    private static void unknown(Subject subject, List<Label> missing, List<Label> sentences) {
        if (!missing.isEmpty()) {
            sentences.add(Phrases.label("against.LITTLE_KNOWN.one", home(subject), Label.join(missing, "、")));
        }
    }

    double timesLarger() {
        return size.timesLarger();
    }

    boolean isFar() {
        return distance.isFar();
    }

    /** Whether the older of the two was confirmed more than a year ago. */
    boolean isOld() {
        LocalDate confirmed = olderConfirmation();
        return confirmed != null && confirmed.isBefore(today.minusMonths(FRESH_MONTHS));
    }

    /** Fields of different lists may have the same name, which is told once. */
    private Label policy() {
        Set<Label> names = new LinkedHashSet<>();
        for (RecordFacts.PolicyCode mine : first.facts().codes()) {
            for (RecordFacts.PolicyCode theirs : second.facts().codes()) {
                if (mine.code().equals(theirs.code())) {
                    Label name = Quotes.of(Phrases.of(view.label(mine.code())));
                    names.add(mine.inferred() || theirs.inferred() ? Phrases.label("policy.inferred", name) : name);
                }
            }
        }
        List<Label> said = names.stream().limit(FIELDS_SAID).toList();
        int more = names.size() - said.size();
        return Phrases.label(more == 0 ? "policy" : "policy.more", Label.join(said, ""), more);
    }

    /** Years in common or contracts that end together; that the years of two issues do not meet is said as well. */
    private Label timing() {
        Optional<Label> window = Years.common(first.facts(), second.facts());
        if (window.isPresent()) {
            return Phrases.label("timing.window", window.get());
        }
        Label contracts = contracts();
        return arePlansApart() ? Phrases.sentences(List.of(contracts, periods("against.TIMING_APART"))) : contracts;
    }

    /** When an initiative ran says nothing about when it can be used. */
    private boolean arePlansApart() {
        return Stream.of(first.facts(), second.facts())
                .allMatch(facts -> facts.type() == RecordType.ISSUE && Years.of(facts) != null);
    }

    private Label contracts() {
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

    private Label periods(String key) {
        return Phrases.label(
                key, Objects.requireNonNull(Years.of(first.facts())), Objects.requireNonNull(Years.of(second.facts())));
    }

    private Label budgets(String key) {
        return Phrases.label(
                key,
                home(first),
                Phrases.label("budget." + first.facts().budget()),
                home(second),
                Phrases.label("budget." + second.facts().budget()));
    }

    private Label commonSchemes() {
        return named(first.facts().schemes().stream()
                .filter(second.facts().schemes()::contains)
                .toList());
    }

    private static Label schemes(Subject subject) {
        return named(subject.facts().schemes());
    }

    private static Label named(List<String> schemes) {
        return Label.join(schemes.stream().map(CooperationForms.shipped()::name).toList(), "、");
    }

    private Label fields(Subject subject) {
        return Label.join(
                subject.facts().codes().stream()
                        .filter(c -> !c.inferred())
                        .map(c -> Quotes.of(Phrases.of(view.label(c.code()))))
                        .distinct()
                        .toList(),
                "");
    }

    private static String home(Subject subject) {
        return subject.state().municipality().name();
    }

    /** Whose the initiative of a mixed pair is. */
    private String initiativesHome() {
        return home(first.facts().type() == RecordType.INITIATIVE ? first : second);
    }

    private String trialsHome() {
        return home(first.facts().stage() == Stage.PILOT ? first : second);
    }

    private @Nullable Stage stage() {
        Stage own = first.facts().stage();
        return own == null ? second.facts().stage() : own;
    }

    private Label lastConfirmed() {
        return CalendarWords.month(Objects.requireNonNull(olderConfirmation()));
    }

    private @Nullable LocalDate olderConfirmation() {
        LocalDate a = first.facts().confirmed();
        LocalDate b = second.facts().confirmed();
        return a != null && b != null && b.isBefore(a) ? b : a;
    }
}
