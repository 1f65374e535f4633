package jp.renkei.matching.list;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.renkei.matching.event.PairAnnouncer;
import jp.renkei.matching.event.SetAsidePairs;
import jp.renkei.matching.event.SetAsidePairs.SetAside;
import jp.renkei.matching.event.ShownPair;
import jp.renkei.matching.list.MatchLists.StoredList;

/**
 * Announces pairs as they stand now, whatever became of them meanwhile: after lists were made anew, and what was set aside.
 * Takes part in the caller's transaction. Used by the thread of the {@link NewsTeller}.
 */
@Singleton
final class PresentTeller {

    /** Records, or pairs set aside, that are told of in one transaction. */
    private static final int TOLD_AT_ONCE = 50;

    private final ListGenerations generations;
    private final UntoldNews untold;
    private final MatchLists lists;
    private final PairAnnouncer announcer;
    private final SetAsidePairs setAside;

    PresentTeller(
            ListGenerations generations,
            UntoldNews untold,
            MatchLists lists,
            PairAnnouncer announcer,
            SetAsidePairs setAside) {
        this.generations = generations;
        this.untold = untold;
        this.lists = lists;
        this.announcer = announcer;
        this.setAside = setAside;
    }

    /** Has everything that was set aside tried again. */
    void trySetAsideAgain() {
        setAside.tryAll();
    }

    /** After lists were made anew: announces what became different for some records, until it is done for all of them. */
    boolean tellAnew(Matcher.Work work) {
        UUID last = generations.toldUntil();
        if (last == null) {
            return false;
        }
        if (mayTell(work)) {
            List<UUID> owners = generations.following(work.generation(), last, TOLD_AT_ONCE);
            announcer.announceAnew(work.index(), owners, this::shown);
            generations.told(owners.size() < TOLD_AT_ONCE ? null : owners.getLast());
        }
        return true;
    }

    /** Announces pairs that were set aside and are due; those that fail again stay aside. */
    boolean tellSetAside(Matcher.Work work) {
        List<SetAside> due = setAside.due(TOLD_AT_ONCE);
        if (!due.isEmpty() && mayTell(work)) {
            Set<UUID> records = new HashSet<>();
            due.forEach(pair -> records.addAll(List.of(pair.first(), pair.second())));
            announcer.announceAnew(work.index(), records, this::shown);
            setAside.tried(due);
        }
        return !due.isEmpty();
    }

    /** Holds the lists as they are; older news would be told after the present otherwise. */
    private boolean mayTell(Matcher.Work work) {
        generations.hold(work.generation());
        return untold.isEmpty();
    }

    /** What readers see of all lists of these owners. */
    private List<ShownPair> shown(Collection<UUID> owners) {
        List<ShownPair> pairs = new ArrayList<>();
        for (StoredList list : lists.of(owners)) {
            ListKey key = list.key();
            list.entries().stream()
                    .limit(MatchLists.SHOWN)
                    .forEach(e ->
                            pairs.add(new ShownPair(key.owner(), key.ownerType(), e.other(), key.kind(), e.score())));
        }
        return pairs;
    }
}
