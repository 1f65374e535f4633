package jp.renkei.local.child;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The end of a process that was asked to stop. */
public final class Stopping {

    /** A killed process ends at once; only its last write to a slow disk may take a moment. */
    private static final Duration AFTER_KILL = Duration.ofSeconds(10);

    private Stopping() {}

    /** Waits for the process, and kills it when its time is over. */
    public static void await(ProcessHandle process, Duration patience) {
        if (!ended(process, patience)) {
            process.destroyForcibly();
            ended(process, AFTER_KILL);
        }
    }

    /** Whether the process ended within that time. */
    public static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
