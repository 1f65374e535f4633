package jp.renkei.matching.list;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jp.renkei.matching.event.PairAnnouncer;
import jp.renkei.matching.event.ShownPair;
import jp.renkei.matching.list.MatchLists.StoredList;
import jp.renkei.matching.list.UntoldNews.News;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Announces what changed in the lists that readers see, in the process that writes them but on a thread of its own: the
 * lists wait neither for explanations nor for events, and of what changes again meanwhile only the last is told. News
 * disappear in the transaction that writes their events, so that each is told once.
 */
@Singleton
public final class NewsTeller {

    private static final Logger LOG = Logger.getLogger(NewsTeller.class);
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(1);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(8);

    /** Records whose pairs are told in one transaction after lists were made anew. */
    private static final int TOLD_AT_ONCE = 50;

    private final Matcher matcher;
    private final ListGenerations generations;
    private final UntoldNews untold;
    private final MatchLists lists;
    private final PairAnnouncer announcer;
    private final Semaphore nudges = new Semaphore(0);
    private volatile boolean stopped;
    private @Nullable Thread thread;

    NewsTeller(
            Matcher matcher,
            ListGenerations generations,
            UntoldNews untold,
            MatchLists lists,
            PairAnnouncer announcer) {
        this.matcher = matcher;
        this.generations = generations;
        this.untold = untold;
        this.lists = lists;
        this.announcer = announcer;
    }

    void start(@Observes StartupEvent event) {
        matcher.onNews(nudges::release);
        thread = Thread.ofPlatform().name("news-teller").daemon().start(this::work);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        nudges.release();
        if (thread != null && !thread.join(STOP_LIMIT)) {
            thread.interrupt();
            thread.join(STOP_LIMIT);
        }
    }

    /** Whether there are changes of lists that are not announced yet. */
    public boolean isBehind() {
        return !untold.isEmpty() || generations.toldUntil() != null;
    }

    private void work() {
        try {
            while (!stopped) {
                boolean mayHaveMore = false;
                try {
                    mayHaveMore = tellSome();
                } catch (RuntimeException e) {
                    if (!stopped) {
                        LOG.warn("Announcing what changed in the lists is tried again after a failure", e);
                    }
                }
                if (!mayHaveMore && nudges.tryAcquire(LOOKS_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                    nudges.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean tellSome() {
        Matcher.Work work = matcher.served();
        return work != null
                && QuarkusTransaction.requiringNew()
                        .call(() -> generations.isServed(work.generation()) && (tellNews(work) || tellAnew(work)));
    }

    private boolean tellNews(Matcher.Work work) {
        News news = untold.take();
        if (!news.isEmpty()) {
            announcer.announce(work.index(), news.pairs(), news.rescored());
        }
        return !news.isEmpty();
    }

    /** After lists were made anew: announces what became different for some records, until it is done for all of them. */
    private boolean tellAnew(Matcher.Work work) {
        UUID last = generations.toldUntil();
        if (last == null) {
            return false;
        }
        generations.hold(work.generation());
        if (untold.isEmpty()) { // older news would be told after the present otherwise
            List<UUID> owners = generations.following(work.generation(), last, TOLD_AT_ONCE);
            announcer.announceAnew(work.index(), owners, this::shown);
            generations.told(owners.size() < TOLD_AT_ONCE ? null : owners.getLast());
        }
        return true;
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
