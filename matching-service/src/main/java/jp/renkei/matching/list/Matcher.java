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
import jp.renkei.matching.event.PairAnnouncer;
import jp.renkei.matching.event.ShownPair;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.score.PairScorer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of lists. It learns of every event before the view takes it in, and stores lists, its position and the
 * events about pairs in one transaction. Belongs to the thread that reads the topic; {@link #leads} and {@link #position}
 * may be asked by any.
 */
@Singleton
public final class Matcher {

    private static final Logger LOG = Logger.getLogger(Matcher.class);

    /** Matches remembered beyond each row: with so many, a loss in about a hundred empties them. */
    static final int SPARE = 14;

    private final MatcherSeat seat;
    private final ListStore store;
    private final PairScorer scorer;
    private final PairAnnouncer announcer;

    private volatile @Nullable Work work;
    private volatile long position;

    Matcher(MatcherSeat seat, ListStore store, PairScorer scorer, PairAnnouncer announcer) {
        this.seat = seat;
        this.store = store;
        this.scorer = scorer;
        this.announcer = announcer;
    }

    /** What belongs to one generation of the index while this process is the matcher. */
    private record Work(CatalogueIndex index, String basis, Tails tails, ListMaintainer maintainer) {}

    /** Whether this process is the one matcher. */
    public boolean leads() {
        return work != null;
    }

    /** The first offset that is not matched yet; meaningful while this process leads. */
    public long position() {
        return position;
    }

    /** Becomes the matcher if nobody else is; begins anew when the lists rest on another epoch, analyzer, encoder or topic. */
    public boolean tryToLead(CatalogueIndex index) throws SQLException {
        if (work != null) {
            return true;
        }
        if (!seat.tryTake()) {
            return false;
        }
        String basis = basis(index);
        MatcherSeat.Position stored = seat.position();
        if (!stored.basis().equals(basis)) {
            QuarkusTransaction.requiringNew().run(() -> {
                seat.moveTo(new MatcherSeat.Position(0, basis));
                seat.clearLists();
            });
        }
        position = stored.basis().equals(basis) ? stored.nextOffset() : 0;
        Tails tails = new Tails(MatchLists.STORED, SPARE);
        store.forEach(tails::read);
        work = work(index, basis, tails);
        LOG.infof("This process is the matcher now, from offset %d", position);
        return true;
    }

    /** Goes on with another generation of the index. */
    public void continueWith(CatalogueIndex index) {
        if (work != null) {
            work = work(index, work.basis(), work.tails());
        }
    }

    /** Lets another process take over; what was not stored is forgotten. */
    public void resign() {
        work = null;
        seat.release();
    }

    /** To be called before the view takes the event in. */
    public void beforeChange(CatalogueEvent event) {
        working().maintainer().beforeChange(event);
    }

    /** To be called for an event that the view already holds although the lists do not. */
    public void changedUnseen(CatalogueEvent event) {
        working().maintainer().changedUnseen(event);
    }

    /**
     * Makes the lists exact for everything up to {@code nextOffset}, in one transaction with the position and the events.
     *
     * @throws RuntimeException when nothing was stored; the matcher has resigned then
     */
    public void store(long nextOffset) {
        Work now = working();
        try {
            ListMaintainer.Update update = QuarkusTransaction.requiringNew().call(() -> {
                seat.moveTo(new MatcherSeat.Position(nextOffset, now.basis()));
                return now.maintainer().hasChanges() ? storeLists(now) : null;
            });
            if (update != null) {
                now.maintainer().done(update);
            }
            position = nextOffset;
        } catch (RuntimeException e) {
            resign();
            throw e;
        }
    }

    private ListMaintainer.Update storeLists(Work now) {
        ListMaintainer.Update update = now.maintainer().update(store);
        if (!update.gone().isEmpty()) {
            store.delete(update.gone());
        }
        Map<ListKey, List<Entry>> changed = new HashMap<>();
        for (ListMaintainer.Change change : update.changes()) {
            if (!update.gone().contains(change.key().owner())) {
                changed.put(change.key(), change.after());
            }
        }
        store.save(changed);
        announcer.announce(now.index(), shown(update), update.rescored());
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

    private Work work(CatalogueIndex index, String basis, Tails tails) {
        MatchFinder finder = new MatchFinder(index.view(), scorer);
        return new Work(index, basis, tails, new ListMaintainer(index.view(), finder, tails));
    }

    /** What the scores of lists made from this index rest on. */
    static String basis(CatalogueIndex index) {
        return "epoch " + index.state().epoch() + ", analyzer " + index.state().analyzerHash() + ", encoder "
                + index.state().encoder() + ", topic " + index.state().topicId();
    }
}
