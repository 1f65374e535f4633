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
import java.util.Set;
import java.util.UUID;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.event.MatchFound.Change;
import jp.renkei.matching.event.MatchWithdrawn.Reason;
import jp.renkei.matching.explain.Explainer;
import jp.renkei.matching.explain.Subject;
import jp.renkei.matching.explain.Subjects;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.score.ScoreSheet;
import jp.renkei.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/**
 * Tells the outside what a reader would notice: a pair came into the shown part of at least one of its two lists, left
 * both, or changed its band while it is shown. Two initiatives are no news to anybody; their lists are there to be looked
 * up. Works in the caller's transaction. Thread-safe.
 */
@Singleton
public final class PairAnnouncer {

    private final PairLedger ledger;
    private final Explainer explainer;
    private final PairScorer scorer;
    private final Outbox outbox;
    private final Clock clock;

    PairAnnouncer(PairLedger ledger, Explainer explainer, PairScorer scorer, Outbox outbox, Clock clock) {
        this.ledger = ledger;
        this.explainer = explainer;
        this.scorer = scorer;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void announce(CatalogueIndex index, Collection<ShownPair> changes) {
        Map<UUID, AnnouncedPair> after = new LinkedHashMap<>();
        for (ShownPair change : changes) {
            if (change.ownerType() == RecordType.ISSUE || change.otherType() == RecordType.ISSUE) {
                AnnouncedPair pair = AnnouncedPair.unknown(change);
                after.putIfAbsent(pair.id(), pair);
            }
        }
        if (after.isEmpty()) {
            return;
        }
        Map<UUID, AnnouncedPair> before = ledger.find(after.keySet());
        after.putAll(before);
        for (ShownPair change : changes) {
            UUID id = PairId.of(change.owner(), change.other(), PairId.kindOf(change.ownerType(), change.otherType()));
            after.computeIfPresent(id, (key, pair) -> pair.with(change));
        }
        List<AnnouncedPair> saved = new ArrayList<>();
        Map<UUID, Subject> subjects = Subjects.of(index, ends(after.values()));
        for (AnnouncedPair pair : after.values()) {
            saved.add(announce(index, before.get(pair.id()), pair, subjects));
        }
        ledger.save(saved);
    }

    /** The pair as it is to be remembered. */
    private AnnouncedPair announce(
            CatalogueIndex index, @Nullable AnnouncedPair before, AnnouncedPair after, Map<UUID, Subject> subjects) {
        boolean wasShown = before != null && before.isShown();
        Subject first = subjects.get(after.first());
        Subject second = subjects.get(after.second());
        if (!after.isShown() || first == null || second == null) {
            return wasShown ? withdraw(after, first, second) : after;
        }
        if (before == null || !wasShown) {
            return tell(index, MatchFound.FOUND, after.announced(null), first, second, null);
        }
        if (before.band() != after.band()) {
            AnnouncedPair changed = after.announced(OffsetDateTime.now(clock));
            Change change =
                    new Change("BAND", before.band().name(), after.band().name());
            return tell(index, MatchFound.CHANGED, changed, first, second, change);
        }
        return after;
    }

    private AnnouncedPair tell(
            CatalogueIndex index,
            String type,
            AnnouncedPair pair,
            Subject first,
            Subject second,
            @Nullable Change change) {
        MatchFound data = FrozenMatch.of(
                pair, index.state().epoch(), first, second, explainer.explain(first, second, index.view()), change);
        outbox.append(MatchTopic.NAME, pair.id().toString(), type, data);
        return pair;
    }

    private AnnouncedPair withdraw(AnnouncedPair pair, @Nullable Subject first, @Nullable Subject second) {
        Reason reason = Reason.RECORD_WITHDRAWN;
        if (first != null && second != null) {
            ScoreSheet sheet = new ScoreSheet();
            scorer.score(first.facts(), second.facts(), first.text().dot(second.text()), sheet);
            reason = sheet.matches() ? Reason.DISPLACED : Reason.NO_LONGER_SIMILAR;
        }
        AnnouncedPair withdrawn = pair.announced(OffsetDateTime.now(clock));
        outbox.append(
                MatchTopic.NAME,
                pair.id().toString(),
                MatchWithdrawn.TYPE,
                new MatchWithdrawn(withdrawn.version(), pair.id(), reason));
        return withdrawn;
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
