package jp.renkei.matching.event;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.event.MatchWithdrawn.Reason;
import jp.renkei.matching.event.PairNews.Kind;
import jp.renkei.matching.explain.Explainer;
import jp.renkei.matching.explain.Subject;
import jp.renkei.matching.explain.Subjects;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.score.ScoreSheet;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;
import jp.renkei.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/**
 * Tells the outside what a reader would notice: see {@link PairNews}. Two initiatives are no news to anybody; their lists
 * are there to be looked up. Works in the caller's transaction. Thread-safe.
 */
@Singleton
public final class PairAnnouncer {

    private static final String GONE = "a record is gone or cannot be analysed";

    private final PairLedger ledger;
    private final Subjects subjects;
    private final Outbox outbox;
    private final SetAsidePairs setAside;
    private final Clock clock;

    PairAnnouncer(PairLedger ledger, Subjects subjects, Outbox outbox, SetAsidePairs setAside, Clock clock) {
        this.ledger = ledger;
        this.subjects = subjects;
        this.outbox = outbox;
        this.setAside = setAside;
        this.clock = clock;
    }

    /**
     * @param changes what changed in the parts of lists that readers see
     * @param rescored records whose pairs may have other reasons now, although their lists are the same
     */
    public void announce(CatalogueIndex index, Collection<ShownPair> changes, Collection<UUID> rescored) {
        setAside.recordsChanged(rescored);
        long forgotten = ledger.forgottenVersion();
        Map<UUID, AnnouncedPair> after = new LinkedHashMap<>();
        for (ShownPair change : changes) {
            if (change.ownerType() == RecordType.ISSUE || change.otherType() == RecordType.ISSUE) {
                AnnouncedPair pair = AnnouncedPair.unknown(change, forgotten);
                after.putIfAbsent(pair.id(), pair);
            }
        }
        Map<UUID, AnnouncedPair> before = ledger.find(after.keySet(), rescored);
        after.putAll(before);
        for (ShownPair change : changes) {
            UUID id = PairId.of(change.owner(), change.other(), PairId.kindOf(change.ownerType(), change.otherType()));
            after.computeIfPresent(id, (key, pair) -> pair.with(change));
        }
        List<AnnouncedPair> saved = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (AnnouncedPair pair : after.values()) {
            AnnouncedPair known = before.get(pair.id());
            AnnouncedPair now = pair.judged(sheet(index, pair));
            PairNews news = PairNews.between(known, now);
            if (news.kind() != Kind.NONE) {
                now = now.announced(news.kind() == Kind.FOUND ? null : OffsetDateTime.now(clock));
                told.add(new Told(now, news));
            } else if (known != null && !now.equals(known)) {
                saved.add(now);
            }
        }
        Set<UUID> failed = told.isEmpty() ? Set.of() : tell(index, told);
        told.stream()
                .map(Told::pair)
                .filter(pair -> !failed.contains(pair.id()))
                .forEach(saved::add);
        ledger.save(saved);
        after.keySet().removeAll(failed);
        setAside.remove(after.keySet());
    }

    /**
     * Tells what differs between lists that were made anew and what was announced of these owners.
     *
     * @param shown what readers see of all lists of some records
     */
    public void announceAnew(
            CatalogueIndex index, Collection<UUID> owners, Function<Collection<UUID>, List<ShownPair>> shown) {
        List<ShownPair> changes = new ArrayList<>(shown.apply(owners));
        Set<ListPlace> listed = new HashSet<>();
        for (ShownPair pair : changes) {
            listed.add(new ListPlace(pair.owner(), pair.other()));
        }
        Set<UUID> others = new HashSet<>();
        for (AnnouncedPair pair : ledger.find(List.of(), owners).values()) {
            for (ShownPair left : pair.unlisted()) {
                if (owners.contains(left.owner()) && !listed.contains(new ListPlace(left.owner(), left.other()))) {
                    changes.add(left);
                    others.add(left.other());
                }
            }
        }
        // A pair that leaves the list of one end stays as long as the other shows it, though that was not told yet.
        others.removeAll(owners);
        shown.apply(others).stream()
                .filter(pair -> owners.contains(pair.other()))
                .forEach(changes::add);
        announce(index, changes, owners);
    }

    private record ListPlace(UUID owner, UUID other) {}

    private record Told(AnnouncedPair pair, PairNews news) {}

    /** How the pair is scored now; null when one of the two is gone. */
    private static @Nullable ScoreSheet sheet(CatalogueIndex index, AnnouncedPair pair) {
        CatalogueView view = index.view();
        LiveRecord first = view.find(pair.first()).orElse(null);
        LiveRecord second = view.find(pair.second()).orElse(null);
        TextVector firstText = view.text(pair.first()).orElse(null);
        TextVector secondText = view.text(pair.second()).orElse(null);
        if (first == null || second == null || firstText == null || secondText == null) {
            return null;
        }
        ScoreSheet sheet = new ScoreSheet();
        index.ranking().scorer().score(first.facts(), second.facts(), firstText.dot(secondText), sheet);
        return sheet;
    }

    /** @return the pairs that could not be explained and were set aside; for the ledger they were never told */
    private Set<UUID> tell(CatalogueIndex index, List<Told> told) {
        Map<UUID, Subject> ends = subjects.of(
                index,
                ends(told.stream()
                        .filter(t -> t.news().kind() != Kind.WITHDRAWN)
                        .map(Told::pair)
                        .toList()));
        Explainer explainer =
                new Explainer(index.ranking().epoch(), index.ranking().scorer(), clock);
        Map<AnnouncedPair, RuntimeException> failed = new LinkedHashMap<>();
        outbox.append(told.stream().flatMap(t -> {
            try {
                return Stream.of(event(index, explainer, ends, t));
            } catch (RuntimeException cause) {
                failed.put(t.pair(), cause);
                return Stream.empty();
            }
        }));
        failed.forEach(setAside::put);
        return failed.keySet().stream().map(AnnouncedPair::id).collect(Collectors.toSet());
    }

    private static Outbox.Event event(CatalogueIndex index, Explainer explainer, Map<UUID, Subject> ends, Told told) {
        AnnouncedPair pair = told.pair();
        return switch (told.news().kind()) {
            case WITHDRAWN -> event(pair, MatchWithdrawn.TYPE, withdrawn(index, pair));
            case FOUND -> event(pair, MatchFound.FOUND, frozen(index, explainer, ends, told));
            case CHANGED -> event(pair, MatchFound.CHANGED, frozen(index, explainer, ends, told));
            case NONE -> throw new IllegalArgumentException("Nothing to tell of " + pair.id());
        };
    }

    private static Outbox.Event event(AnnouncedPair pair, String type, Object data) {
        return new Outbox.Event(MatchTopic.NAME, pair.id().toString(), type, data);
    }

    private static MatchFound frozen(CatalogueIndex index, Explainer explainer, Map<UUID, Subject> ends, Told told) {
        Subject first = Objects.requireNonNull(ends.get(told.pair().first()), GONE);
        Subject second = Objects.requireNonNull(ends.get(told.pair().second()), GONE);
        return FrozenMatch.of(
                told.pair(),
                index.state().epoch(),
                first,
                second,
                explainer.explain(first, second, index.view()),
                told.news().changes());
    }

    private static MatchWithdrawn withdrawn(CatalogueIndex index, AnnouncedPair pair) {
        ScoreSheet sheet = sheet(index, pair);
        Reason reason =
                sheet == null ? Reason.RECORD_WITHDRAWN : sheet.matches() ? Reason.DISPLACED : Reason.NO_LONGER_SIMILAR;
        return new MatchWithdrawn(pair.version(), pair.id(), reason);
    }

    private static Set<UUID> ends(Collection<AnnouncedPair> pairs) {
        Set<UUID> ends = new HashSet<>();
        pairs.forEach(pair -> {
            ends.add(pair.first());
            ends.add(pair.second());
        });
        return ends;
    }
}
