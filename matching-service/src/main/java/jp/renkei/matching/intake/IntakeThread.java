package jp.renkei.matching.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import jp.renkei.matching.list.LostSeatException;
import jp.renkei.matching.list.Matcher;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Owns the reading thread: starts it, starts it again after a failure, and stops it in order. */
@Singleton
class IntakeThread {

    private static final Logger LOG = Logger.getLogger(IntakeThread.class);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(8);

    private final RecordsIntake intake;
    private final Matcher matcher;
    private final IntakeProgress progress;
    private final IntakeSchedule schedule;
    private final IntakeConfig config;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    IntakeThread(
            RecordsIntake intake,
            Matcher matcher,
            IntakeProgress progress,
            IntakeSchedule schedule,
            IntakeConfig config) {
        this.intake = intake;
        this.matcher = matcher;
        this.progress = progress;
        this.schedule = schedule;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("records-intake").daemon().start(this::work);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        schedule.stop();
        stopped.countDown();
        if (thread != null && !thread.join(STOP_LIMIT)) {
            thread.interrupt();
            thread.join(STOP_LIMIT);
        }
    }

    private void work() {
        try {
            while (!schedule.isStopped()) {
                try {
                    intake.run();
                } catch (IOException | SQLException | ExecutionException | RuntimeException e) {
                    recover(e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            matcher.resign();
        }
    }

    private void recover(Exception failure) throws InterruptedException {
        if (schedule.isStopped()) {
            return;
        }
        if (!failure.toString().equals(progress.lastFailure())) {
            log(failure);
        }
        progress.failed(failure);
        matcher.resign();
        stopped.await(config.pauseAfterFailure().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void log(Exception failure) {
        if (failure instanceof ExecutionException brokerAnswered) {
            LOG.infof("The records topic cannot be read yet and is tried again: %s", brokerAnswered.getCause());
        } else if (isExpected(failure)) {
            LOG.warnf("Reading the records topic starts again after a failure: %s", failure);
        } else {
            LOG.warn("Reading the records topic starts again after a failure", failure);
        }
    }

    /** Broker or database away, or another process took over: where in the code that was noticed does not matter. */
    private static boolean isExpected(Exception failure) {
        return failure instanceof KafkaException
                || failure instanceof LostSeatException
                || failure instanceof SQLException
                || failure.getCause() instanceof SQLException;
    }
}
