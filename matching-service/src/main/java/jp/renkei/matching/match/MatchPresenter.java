package jp.renkei.matching.match;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.renkei.edge.language.Language;
import jp.renkei.edge.language.Text;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.event.PairId;
import jp.renkei.matching.event.PairLedger;
import jp.renkei.matching.explain.Explainer;
import jp.renkei.matching.explain.Explanation;
import jp.renkei.matching.explain.Label;
import jp.renkei.matching.explain.Subject;
import jp.renkei.matching.explain.Subjects;
import jp.renkei.matching.explain.UnexplainedPairs;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.match.ListPolicy.Place;
import org.jspecify.annotations.Nullable;

/** Turns places of a list into items with reasons. Thread-safe. */
@Singleton
class MatchPresenter {

    private static final Text CAUTION = new Text(
            "参考：同じ課題とまでは言えませんが、登録されている中で近いものです。内容を確かめてからお使いください。",
            "For reference: not the same subject beyond doubt, but the nearest there is. Look before you rely on it.");

    private final Subjects known;
    private final PairLedger ledger;
    private final AdjustmentWords words;
    private final UnexplainedPairs unexplained;
    private final Clock clock;

    MatchPresenter(
            Subjects known, PairLedger ledger, AdjustmentWords words, UnexplainedPairs unexplained, Clock clock) {
        this.known = known;
        this.ledger = ledger;
        this.words = words;
        this.unexplained = unexplained;
        this.clock = clock;
    }

    /** Items in the order of the places, without records that are gone in the meantime and pairs that cannot be explained. */
    List<MatchItem> items(CatalogueIndex index, Subject own, List<Place> places, Language language) {
        Map<UUID, Subject> subjects = subjects(index, places);
        Map<UUID, UUID> pairs = new HashMap<>();
        subjects.values().forEach(subject -> pairs.put(subject.state().id(), pairId(own, subject)));
        return items(index, own, places, subjects, ledger.changedAt(pairs.values()), language);
    }

    /** As {@link #items}, for a text that is not registered: none of its pairs was ever announced. */
    List<MatchItem> itemsOfDraft(CatalogueIndex index, Subject draft, List<Place> places, Language language) {
        return items(index, draft, places, subjects(index, places), Map.of(), language);
    }

    private Map<UUID, Subject> subjects(CatalogueIndex index, List<Place> places) {
        return known.of(
                index,
                places.stream().map(place -> place.candidate().entry().other()).toList());
    }

    private List<MatchItem> items(
            CatalogueIndex index,
            Subject own,
            List<Place> places,
            Map<UUID, Subject> subjects,
            Map<UUID, OffsetDateTime> changed,
            Language language) {
        Explainer.Pairs explainer =
                new Explainer(index.ranking().epoch(), index.ranking().scorer(), clock).of(own);
        // Explaining takes most of the time that a reader waits, so all processors do it.
        List<Explained> explained = places.parallelStream()
                .flatMap(place -> explained(place, own, subjects, explainer, index).stream())
                .toList();
        return IntStream.range(0, explained.size())
                .mapToObj(i -> {
                    Explained one = explained.get(i);
                    UUID pair = pairId(own, one.target());
                    Shown shown =
                            new Shown(pair, i + 1, one.place().reference(), adjustments(index, one.place(), language));
                    return item(shown, one.target().state(), one.why(), changed.get(pair), language);
                })
                .toList();
    }

    private record Explained(Place place, Subject target, Explanation why) {}

    private Optional<Explained> explained(
            Place place, Subject own, Map<UUID, Subject> subjects, Explainer.Pairs explainer, CatalogueIndex index) {
        Subject target = subjects.get(place.candidate().entry().other());
        if (target == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Explained(place, target, explainer.explain(target, index.view())));
        } catch (RuntimeException cause) {
            unexplained.leaveOut(own, target, cause);
            return Optional.empty();
        }
    }

    private static UUID pairId(Subject own, Subject other) {
        return PairId.of(
                own.state().id(),
                other.state().id(),
                PairId.kindOf(own.state().type(), other.state().type()));
    }

    /** What an item has from the list and not from its pair. */
    private record Shown(UUID pair, int rank, boolean reference, List<MatchItem.Adjustment> adjustments) {}

    private List<MatchItem.Adjustment> adjustments(CatalogueIndex index, Place place, Language language) {
        return place.moves().stream()
                .flatMap(move -> index.view().find(place.candidate().entry().other()).stream()
                        .map(record -> new MatchItem.Adjustment(
                                move.reason(), words.of(move, record).in(language), move.from(), move.to())))
                .toList();
    }

    private static MatchItem item(
            Shown shown,
            CatalogueRecord target,
            Explanation explanation,
            @Nullable OffsetDateTime changed,
            Language language) {
        return new MatchItem(
                shown.pair(),
                shown.rank(),
                points(explanation.score()),
                shown.reference() ? MatchItem.ListedBand.REFERENCE : MatchItem.ListedBand.of(explanation.band()),
                shown.reference() ? CAUTION.in(language) : null,
                new MatchItem.Target(
                        target.type(), target.id(), target.title(), target.municipality(), target.sample()),
                explanation.factors().stream().map(f -> factor(f, language)).toList(),
                explanation.against().stream()
                        .map(a -> new MatchItem.Against(
                                a.code(),
                                text(a.label(), language),
                                points(a.tenths()),
                                evidence(a.evidence(), language)))
                        .toList(),
                shown.adjustments(),
                explanation.sharedTerms(),
                timing(explanation.timing(), language),
                explanation.schemes().stream().map(s -> scheme(s, language)).toList(),
                MatchItem.State.SUGGESTED,
                changed);
    }

    private static MatchItem.Factor factor(Explanation.Factor f, Language language) {
        return new MatchItem.Factor(
                f.code(), text(f.label(), language), points(f.tenths()), evidence(f.evidence(), language));
    }

    private static List<MatchItem.Evidence> evidence(List<Explanation.Evidence> evidence, Language language) {
        return evidence.stream().map(e -> evidence(e, language)).toList();
    }

    private static MatchItem.Evidence evidence(Explanation.Evidence evidence, Language language) {
        MatchItem.Source source =
                evidence.side() == Explanation.Side.FIRST ? MatchItem.Source.OWN : MatchItem.Source.THEIR;
        return switch (evidence) {
            case Explanation.Passage p -> new MatchItem.Evidence(p.text(), source, p.field(), p.start(), p.end());
            case Explanation.Value v ->
                new MatchItem.Evidence(text(v.value(), language), source, v.field(), null, null);
        };
    }

    private static MatchItem.Scheme scheme(Explanation.Scheme s, Language language) {
        return new MatchItem.Scheme(
                s.code(),
                text(s.label(), language),
                s.article() == null ? null : text(s.article(), language),
                text(s.leadTime(), language),
                s.note() == null ? null : text(s.note(), language),
                text(s.why(), language));
    }

    private static MatchItem.Timing timing(Explanation.Timing t, Language language) {
        return new MatchItem.Timing(
                text(t.label(), language),
                t.fiscalYear(),
                t.startBy(),
                t.milestones().stream()
                        .map(m -> new MatchItem.Milestone(m.code(), text(m.label(), language), m.from(), m.to()))
                        .toList());
    }

    private static String text(Label label, Language language) {
        return language == Language.EN ? label.en() : label.ja();
    }

    /** Tenths as points. */
    static BigDecimal points(int tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }
}
