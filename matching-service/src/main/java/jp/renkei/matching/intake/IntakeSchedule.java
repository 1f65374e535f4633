package jp.renkei.matching.intake;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.renkei.matching.index.IndexConfig;

/** What is due when in the reading loop. Used by the reading thread; {@link #stop} may come from any. */
@Singleton
class IntakeSchedule {

    private static final Duration END_INTERVAL = Duration.ofSeconds(1);

    private final Clock clock;
    private final IntakeConfig intake;
    private final IndexConfig index;
    private volatile boolean stopped;
    private Instant nextCommit;
    private Instant nextSeat;
    private Instant nextEnd;

    IntakeSchedule(Clock clock, IntakeConfig intake, IndexConfig index) {
        this.clock = clock;
        this.intake = intake;
        this.index = index;
        this.nextCommit = clock.instant();
        this.nextSeat = nextCommit;
        this.nextEnd = nextCommit;
    }

    /** A new round of reading: the seat and the end of the topic are looked at first. */
    void begin() {
        nextSeat = clock.instant();
        nextEnd = nextSeat;
        nextCommit = nextSeat.plus(index.commitInterval());
    }

    boolean isStopped() {
        return stopped;
    }

    void stop() {
        stopped = true;
    }

    boolean isSeatDue() {
        return isDue(nextSeat, () -> nextSeat = clock.instant().plus(intake.seatInterval()));
    }

    boolean isEndDue() {
        return isDue(nextEnd, () -> nextEnd = clock.instant().plus(END_INTERVAL));
    }

    boolean isCommitDue() {
        return isDue(nextCommit, () -> nextCommit = clock.instant().plus(index.commitInterval()));
    }

    private boolean isDue(Instant when, Runnable then) {
        if (clock.instant().isBefore(when)) {
            return false;
        }
        then.run();
        return true;
    }
}
