package jp.renkei.matching.list;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.index.IndexGenerations;
import jp.renkei.matching.list.AuditReport.Progress;
import jp.renkei.matching.view.LiveRecord;
import org.jboss.logging.Logger;

/**
 * Compares every stored list with one computed from scratch, beside the work of the matcher and on any replica. A
 * difference counts only when the records and the stored lists stood at the same offset before and after it was looked at;
 * otherwise the owner is looked at again. Thread-safe; at most one audit at a time in this process.
 */
@Singleton
public final class ListAudit {

    private static final Logger LOG = Logger.getLogger(ListAudit.class);
    private static final int OWNERS_AT_ONCE = 50;
    private static final int TRIES = 100;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final IndexGenerations generations;
    private final MatchLists lists;
    private final ListGenerations made;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile AuditReport report = AuditReport.NEVER;

    ListAudit(IndexGenerations generations, MatchLists lists, ListGenerations made, Clock clock) {
        this.generations = generations;
        this.lists = lists;
        this.made = made;
        this.clock = clock;
    }

    /** The audit that runs, or the last one of this process. */
    public AuditReport report() {
        return report;
    }

    /** Begins an audit unless one is under way; does not wait for it. */
    public void start() {
        if (running.compareAndSet(false, true)) {
            report = AuditReport.begun(OffsetDateTime.now(clock));
            Thread.ofPlatform().name("list-audit").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
    }

    private void run() {
        Progress end = Progress.FAILED;
        try {
            auditAll();
            end = Progress.DONE;
        } catch (SQLException | RuntimeException e) {
            LOG.errorf("The audit of the lists was given up: %s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            report = report.ended(end, OffsetDateTime.now(clock));
            running.set(false);
        }
        LOG.infof(
                "Audit of the lists: %s, %d compared, %d different, %d undecided",
                report.state(), report.lists(), report.differences(), report.undecided());
    }

    private void auditAll() throws SQLException, InterruptedException {
        Set<UUID> owners = new HashSet<>(lists.owners());
        owners.addAll(index().view().ids());
        List<UUID> all = List.copyOf(owners);
        List<UUID> again = new ArrayList<>();
        for (int from = 0; from < all.size(); from += OWNERS_AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + OWNERS_AT_ONCE));
            if (!audit(some)) {
                again.addAll(some);
            }
        }
        for (UUID owner : again) {
            auditUntilSure(owner);
        }
    }

    private void auditUntilSure(UUID owner) throws SQLException, InterruptedException {
        for (int tries = 0; tries < TRIES; tries++) {
            if (audit(List.of(owner))) {
                return;
            }
            if (stopped.await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the service stops");
            }
        }
        report = report.withUndecided();
    }

    /** @return whether the answer is sure and was added to the report; lists without differences are */
    private boolean audit(List<UUID> owners) throws SQLException {
        CatalogueIndex index = index();
        ListGenerations.Position before = made.position();
        boolean settled = isAt(before, index);
        Map<ListKey, List<Entry>> stored = new HashMap<>();
        lists.of(owners).forEach(list -> stored.put(list.key(), list.entries()));
        Map<ListKey, List<Entry>> expected = fromScratch(index, owners);
        Set<ListKey> keys = new HashSet<>(stored.keySet());
        keys.addAll(expected.keySet());
        List<ListKey> different = keys.stream()
                .filter(key -> !expected.getOrDefault(key, List.of()).equals(stored.get(key)))
                .toList();
        boolean sure = different.isEmpty() || settled && before.equals(made.position()) && isAt(before, index);
        if (sure) {
            report = report.with(keys.size(), different);
        }
        return sure;
    }

    private static boolean isAt(ListGenerations.Position position, CatalogueIndex index) {
        return position.basis().equals(index.state().basis()) && index.isSettledAt(position.nextOffset());
    }

    private Map<ListKey, List<Entry>> fromScratch(CatalogueIndex index, List<UUID> owners) {
        MatchFinder finder = new MatchFinder(index.view(), index.ranking().scorer());
        Map<ListKey, List<Entry>> expected = new HashMap<>();
        for (UUID id : owners) {
            LiveRecord owner = index.view().find(id).orElse(null);
            if (owner != null) {
                for (Map.Entry<RecordType, List<Entry>> list :
                        finder.lists(owner, MatchLists.STORED).entrySet()) {
                    expected.put(new ListKey(id, owner.type(), list.getKey()), list.getValue());
                }
            }
        }
        return expected;
    }

    private CatalogueIndex index() {
        return generations.current().orElseThrow(() -> new IllegalStateException("no index is open"));
    }
}
