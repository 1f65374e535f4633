package jp.renkei.local.fuzz;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.renkei.local.fuzz.Attack.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is wrong with a request, its caller gets an answer that says so, and everybody else is served as before. Two
 * minutes here; {@code ./renkei soak fuzz} sends as many as one likes.
 */
class FuzzIT {

    private static final long SEED = Long.getLong("renkei.soak.seed", 1);
    private static final long REQUESTS = Long.getLong("renkei.soak.requests", 0);
    private static final long ONLY = Long.getLong("renkei.soak.only", -1);
    private static final long TIME = TimeUnit.MINUTES.toNanos(2);

    @TempDir
    Path folder;

    @Test
    void everyRequestIsAnsweredAndNobodyIsStopped() throws Exception {
        try (Target target = new Target(folder.resolve("data"))) {
            Map<String, String> processes = target.processes();
            World world = target.world();
            Attack attack = new Attack(target.requests(SEED, world), world, target.ports(), limit());

            String findings = watched(attack).toString();

            say("seed " + SEED + ": " + attack.progress());
            say(findings);
            Map<String, String> processesAfter = target.processes();
            Map<String, Integer> traces = target.stackTraces();
            assertSoftly(softly -> {
                softly.assertThat(processesAfter)
                        .as("the same processes as before")
                        .isEqualTo(processes);
                softly.assertThat(findings).as("rules broken").isEmpty();
                softly.assertThat(traces).as("stack traces in the logs").isEmpty();
            });
            target.awaitMatched();
        }
    }

    private static Limit limit() {
        if (ONLY >= 0) {
            return new Limit(ONLY, number -> number == ONLY, true);
        }
        if (REQUESTS > 0) {
            return new Limit(0, number -> number < REQUESTS, false);
        }
        long end = System.nanoTime() + TIME;
        return new Limit(0, number -> System.nanoTime() < end, false);
    }

    private static Findings watched(Attack attack) throws Exception {
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            clock.scheduleAtFixedRate(() -> say(attack.progress()), 30, 30, TimeUnit.SECONDS);
            Findings findings = attack.run();
            clock.shutdownNow();
            return findings;
        }
    }

    /** The {@code renkei} script shows lines that begin so. */
    private static void say(String text) {
        text.lines().forEach(line -> System.out.println("soak: " + line));
    }
}
