package jp.renkei.outbox;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay after a commit so that it need not wait for its next poll. Thread-safe. */
@Singleton
class RelaySignal implements Synchronization {

    private final Semaphore nudges = new Semaphore(0);

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            nudges.release();
        }
    }

    /** Waits for a nudge or until {@code limit} has passed; many nudges count as one. */
    void await(Duration limit) throws InterruptedException {
        if (nudges.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            nudges.drainPermits();
        }
    }
}
