package jp.renkei.matching.list;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jp.renkei.matching.event.PairAnnouncer;
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

    private final Matcher matcher;
    private final ListGenerations generations;
    private final UntoldNews untold;
    private final PairAnnouncer announcer;
    private final PresentTeller present;
    private final Semaphore nudges = new Semaphore(0);
    private volatile boolean stopped;
    /** Whether this process tried what another one, perhaps of an older version, could not explain. */
    private boolean triedAtStart;

    private String lastFailure = "";
    private @Nullable Thread thread;

    NewsTeller(
            Matcher matcher,
            ListGenerations generations,
            UntoldNews untold,
            PairAnnouncer announcer,
            PresentTeller present) {
        this.matcher = matcher;
        this.generations = generations;
        this.untold = untold;
        this.announcer = announcer;
        this.present = present;
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
                    lastFailure = "";
                } catch (RuntimeException e) {
                    failed(e);
                }
                if (!mayHaveMore && nudges.tryAcquire(LOOKS_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                    nudges.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Once for each failure that lasts, because it is tried again every second; one line where the database is away. */
    private void failed(RuntimeException failure) {
        if (stopped || failure.toString().equals(lastFailure)) {
            return;
        }
        lastFailure = failure.toString();
        if (failure.getCause() instanceof SQLException database) {
            LOG.warnf(
                    "Announcing what changed in the lists is tried again: %s: %s", lastFailure, database.getMessage());
        } else {
            LOG.warn("Announcing what changed in the lists is tried again", failure);
        }
    }

    private boolean tellSome() {
        Matcher.Work work = matcher.served();
        if (work == null) {
            return false;
        }
        if (!triedAtStart) {
            QuarkusTransaction.requiringNew().run(present::trySetAsideAgain);
            triedAtStart = true;
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> generations.isServed(work.generation())
                        && (tellNews(work) || present.tellAnew(work) || present.tellSetAside(work)));
    }

    private boolean tellNews(Matcher.Work work) {
        News news = untold.take();
        if (!news.isEmpty()) {
            announcer.announce(work.index(), news.pairs(), news.rescored());
        }
        return !news.isEmpty();
    }
}
