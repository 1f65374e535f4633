package jp.renkei.matching.list;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.renkei.matching.catalogue.CatalogueEvent;
import jp.renkei.matching.event.ShownPair;
import jp.renkei.matching.index.CatalogueIndex;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of the lists of its generation. It learns of every event before the view takes it in, and stores lists,
 * its position and what is to be announced in one transaction. Lists that are far behind are let go and made anew. Belongs
 * to the thread that reads the topic; what {@link #leads}, {@link #position}, {@link #buildsAside} and {@link #served} tell
 * may be asked by any.
 */
@Singleton
public final class Matcher {

    private static final Logger LOG = Logger.getLogger(Matcher.class);

    /** Matches remembered beyond each row: with so many, a loss in about a hundred empties them. */
    static final int SPARE = 14;

    private final MatcherSeat seat;
    private final ListGenerations generations;
    private final UntoldNews untold;

    /** Records whose lists are made anew in one transaction. */
    private static final int MADE_AT_ONCE = 200;

    private volatile @Nullable Work work;
    /** Whether lists change with events; otherwise they wait until the index holds all. */
    private boolean follows;
    /** Whether the lists that were let go are being made anew, those that are made following already. */
    private boolean makes;

    private volatile long position;
    private volatile boolean served;
    private volatile Runnable onNews = () -> {};

    Matcher(MatcherSeat seat, ListGenerations generations, UntoldNews untold) {
        this.seat = seat;
        this.generations = generations;
        this.untold = untold;
    }

    /** What belongs to one generation of the index while this process is the matcher. */
    record Work(CatalogueIndex index, int generation, ListStore store, KnownLists lists, ListMaintainer maintainer) {}

    /** Whether this process is the one matcher. */
    public boolean leads() {
        return work != null;
    }

    /** The first offset that is not matched yet; meaningful while this process leads. */
    public long position() {
        return position;
    }

    /** Becomes the matcher of the lists that rest on what this index rests on, if nobody else is. */
    public boolean tryToLead(CatalogueIndex index) throws SQLException {
        if (work != null) {
            return true;
        }
        MatcherSeat.Seat taken = seat.tryTake(index.state().basis());
        if (taken == null) {
            return false;
        }
        position = taken.nextOffset();
        ListStore store = generations.store(taken.generation());
        KnownLists lists = new KnownLists(MatchLists.STORED, SPARE);
        QuarkusTransaction.requiringNew().run(() -> read(store, lists));
        served = QuarkusTransaction.requiringNew().call(() -> generations.isServed(taken.generation()));
        work = work(index, taken.generation(), store, lists);
        follows = !taken.letGo();
        makes = false;
        LOG.infof(
                "This process is the matcher now, from offset %d%s",
                position, served ? "" : ", of new lists beside those that readers see");
        return true;
    }

    /** What readers' lists are made with; null when this process does not make them. */
    @Nullable
    Work served() {
        Work now = work;
        return now != null && served ? now : null;
    }

    /** Runs whenever there is something to be announced. */
    void onNews(Runnable action) {
        onNews = action;
    }

    /** Whether the lists that this process makes are not shown to readers yet. */
    public boolean buildsAside() {
        return work != null && !served;
    }

    /** Shows readers the new lists once they hold everything before {@code end} and the old ones have no matcher. */
    public void showWhenComplete(long end) {
        if (!buildsAside() || position < end) {
            return;
        }
        int generation = working().generation();
        served = QuarkusTransaction.requiringNew().call(() -> generations.switchTo(generation));
        if (served) {
            onNews.run();
            LOG.infof("Readers see the new lists now, made up to offset %d", position);
        }
    }

    /** Goes on with another generation of the index; gives up the lists that do not rest on what it rests on. */
    public void continueWith(CatalogueIndex index) {
        Work now = work;
        if (now == null) {
            return;
        }
        if (now.index().state().basis().equals(index.state().basis())) {
            work = work(index, now.generation(), now.store(), now.lists());
            follows &= !makes;
            makes = false;
        } else {
            resign();
        }
    }

    /** Lets another process take over; what was not stored is forgotten. */
    public void resign() {
        work = null;
        follows = false;
        makes = false;
        seat.release();
    }

    /** Whether this process is the matcher, and wants to learn of every event. */
    public boolean follows() {
        return follows;
    }

    /** Lets the lists be until the index holds all events, because making all of them anew is less work than following. */
    public void letGo() {
        LOG.infof("All lists are made anew, because they are far behind: at offset %d", position);
        follows = false;
    }

    /** Whether lists that were let go are being made. */
    public boolean makesAnew() {
        return makes;
    }

    /**
     * Makes some of the lists that were let go, or begins with it: from then on the matcher follows again, but its position
     * stays until all are made.
     *
     * @param nextOffset the first offset that the index does not hold
     * @throws RuntimeException when nothing was stored; the matcher has resigned then
     */
    public void makeSome(long nextOffset) {
        Work now = working();
        if (!makes) {
            now.maintainer().letGo();
            makes = true;
            follows = true;
        }
        now.maintainer().makeSome(MADE_AT_ONCE);
        store(nextOffset);
    }

    /** To be called before the view takes the event in. */
    public void beforeChange(CatalogueEvent event) {
        working().maintainer().beforeChange(event);
    }

    /** To be called for an event that the view already holds although the lists do not. */
    public void changedUnseen(CatalogueEvent event) {
        working().maintainer().changedUnseen(event);
    }

    /** To be called for an event that the lists hold, after the view took it in. */
    public void viewCaughtUp(CatalogueEvent event) {
        working().maintainer().viewCaughtUp(event);
    }

    /**
     * Makes the lists exact for everything up to {@code nextOffset}, in one transaction with the position and what is to be
     * announced; as long as some are let go, the position stays, and nothing is announced but all at the end.
     *
     * @throws RuntimeException when nothing was stored; the matcher has resigned then
     */
    public void store(long nextOffset) {
        Work now = working();
        try {
            boolean complete = now.maintainer().isComplete();
            long reached = complete ? nextOffset : position;
            ListMaintainer.Update update = QuarkusTransaction.requiringNew().call(() -> {
                if (makes && complete) {
                    generations.tellAnew(now.generation());
                }
                seat.move(position, reached, !complete);
                return now.maintainer().hasChanges() ? storeLists(now) : null;
            });
            if (update != null) {
                now.maintainer().done(update);
                onNews.run();
            }
            position = reached;
            if (makes && complete) {
                makes = false;
                LOG.infof("All lists are made anew, up to offset %d", position);
            }
        } catch (RuntimeException e) {
            resign();
            throw e;
        }
    }

    private ListMaintainer.Update storeLists(Work now) {
        ListMaintainer.Update update = now.maintainer().update();
        if (!update.gone().isEmpty()) {
            now.store().delete(update.gone());
        }
        Map<ListKey, List<Entry>> changed = new HashMap<>();
        for (ListMaintainer.Change change : update.changes()) {
            if (!update.gone().contains(change.key().owner())) {
                changed.put(change.key(), change.after());
            }
        }
        now.store().save(changed);
        if (!makes && generations.isServed(now.generation())) {
            untold.add(shown(update), update.rescored());
        }
        return update;
    }

    /** What the changes do to the parts of the lists that readers see. */
    private static List<ShownPair> shown(ListMaintainer.Update update) {
        List<ShownPair> pairs = new ArrayList<>();
        for (ListMaintainer.Change change : update.changes()) {
            Map<UUID, Integer> before = top(change.before());
            Map<UUID, Integer> after = top(change.after());
            Set<UUID> others = new HashSet<>(before.keySet());
            others.addAll(after.keySet());
            for (UUID other : others) {
                Integer was = before.get(other);
                Integer is = after.get(other);
                if (was == null || !was.equals(is)) {
                    ListKey key = change.key();
                    pairs.add(new ShownPair(key.owner(), key.ownerType(), other, key.kind(), is));
                }
            }
        }
        return pairs;
    }

    private static Map<UUID, Integer> top(List<Entry> entries) {
        Map<UUID, Integer> top = new HashMap<>();
        entries.stream().limit(MatchLists.SHOWN).forEach(e -> top.put(e.other(), e.score()));
        return top;
    }

    private Work working() {
        if (work == null) {
            throw new IllegalStateException("This process is not the matcher");
        }
        return work;
    }

    private static void read(ListStore store, KnownLists lists) {
        Map<UUID, UUID> shared = new HashMap<>();
        store.forEach((list, row) -> lists.read(list, row, id -> shared.computeIfAbsent(id, same -> same)));
    }

    private Work work(CatalogueIndex index, int generation, ListStore store, KnownLists lists) {
        MatchFinder finder = new MatchFinder(index.view(), index.ranking().scorer());
        return new Work(index, generation, store, lists, new ListMaintainer(index.view(), finder, lists));
    }
}
