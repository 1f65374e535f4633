package jp.renkei.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;

/** Waits until the stack has worked off what was given to it. */
final class Patience {

    private static final Duration STEP = Duration.ofMillis(200);
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final Api matching;

    Patience(Api matching) {
        this.matching = matching;
    }

    /** Returns when every record that the catalogue announced is in the index and in the match lists. */
    void untilMatched() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!caughtUp(matching.get("/api/v1/index").orFail())) {
            if (System.nanoTime() > deadline) {
                throw new IOException("matching-service has not caught up after " + LIMIT.toSeconds() + " s");
            }
            Api.pause(STEP);
        }
    }

    private static boolean caughtUp(JsonNode index) {
        long end = index.path("endOffset").asLong();
        return index.path("matcher").asBoolean()
                && index.path("lag").asLong() == 0
                && index.path("matchedOffset").asLong() >= end
                && end > 0;
    }
}
