package jp.renkei.notification.delivery;

import com.github.f4b6a3.uuid.UuidCreator;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.notification.calendar.IsoWeek;

/**
 * Runs as an operator sees them, one at a time in the whole installation. Who asks for what is being done is shown the run
 * that does it. Thread-safe, on any number of instances.
 */
@ApplicationScoped
class DigestRuns {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int ATTEMPTS = 5;

    private final RunStore store;
    private final RunWorker worker;
    private final AgroalDataSource dataSource;
    private final DeliveryTiming timing;

    DigestRuns(RunStore store, RunWorker worker, AgroalDataSource dataSource, DeliveryTiming timing) {
        this.store = store;
        this.worker = worker;
        this.dataSource = dataSource;
        this.timing = timing;
    }

    /** @throws Problem CONFLICT when another run is active */
    RunResponse start(RunRequest request) {
        RunOrder order = order(request);
        settle();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (begun(order)) {
                return read(order.id());
            }
            Optional<KnownRun> active = store.running();
            if (active.isPresent()) {
                return join(order, active.get());
            }
            // It has ended between the two looks.
        }
        throw busy();
    }

    private boolean begun(RunOrder order) {
        int key = order.id().hashCode();
        RunLock lock = RunLock.take(dataSource, key);
        boolean begun = false;
        try {
            if (store.begin(order, key, timing.now())) {
                worker.start(order, lock);
                begun = true;
            }
            return begun;
        } finally {
            if (!begun) {
                lock.close();
            }
        }
    }

    private static RunResponse join(RunOrder asked, KnownRun active) {
        if (!active.answers(asked)) {
            throw busy().with("run", RunResource.address(active.order().id()));
        }
        return RunResponse.of(active);
    }

    private static Problem busy() {
        return Problem.of(
                        ProblemType.CONFLICT,
                        new Text(
                                "お知らせの送信がすでに動いています。終わってからもう一度お試しください。",
                                "Digests are being sent already; ask again when that run has ended."))
                .retryAfter(Duration.ofSeconds(1));
    }

    private RunOrder order(RunRequest request) {
        Instant now = timing.now();
        IsoWeek week = IsoWeek.of(now);
        boolean untilNow = "now".equals(request.cutoff());
        return new RunOrder(
                UuidCreator.getTimeOrderedEpoch(),
                week,
                untilNow ? now : week.cutoff(),
                untilNow,
                Boolean.TRUE.equals(request.dryRun()),
                request.municipality());
    }

    /** @throws Problem NOT_FOUND */
    RunResponse read(UUID id) {
        store.settle(timing.now());
        return store.find(id)
                .map(RunResponse::of)
                .orElseThrow(() -> Problem.of(
                        ProblemType.NOT_FOUND,
                        new Text("お知らせの送信の記録が見つかりません。", "There is no such run, or it was long ago.")));
    }

    /** Ends what died, and forgets what was long ago. */
    void settle() {
        Instant now = timing.now();
        store.settle(now);
        store.forgetBefore(now.minus(KEPT));
    }
}
