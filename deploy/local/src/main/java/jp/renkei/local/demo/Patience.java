package jp.renkei.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Waits until the stack has worked off what was given to it. */
final class Patience {

    private static final Duration STEP = Duration.ofMillis(200);
    private static final Duration LIMIT = Duration.ofSeconds(120);

    /** How often in a row a dry run must plan the same before it counts as the last word. */
    private static final int SAME = 3;

    /** How often when they plan nothing: after a later start everything may have been told before. */
    private static final int SAME_WITHOUT_NEWS = 30;

    private static final Duration BETWEEN_DRY_RUNS = Duration.ofMillis(500);

    private final Api matching;
    private final Api notification;

    Patience(Api matching, Api notification) {
        this.matching = matching;
        this.notification = notification;
    }

    /** Returns when every record that the catalogue announced is in the index and in the match lists, and is told of. */
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
                && !index.path("announcing").asBoolean()
                && end > 0;
    }

    /**
     * Returns when the notification service plans the same digests again and again: it has heard of every match.
     *
     * @param municipalities whose digests are looked at; all of them would cost more than the waiting
     */
    void untilHeard(List<String> municipalities) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        List<JsonNode> before = List.of();
        int same = 0;
        int enough = SAME_WITHOUT_NEWS;
        while (same < enough && System.nanoTime() < deadline) {
            Api.pause(BETWEEN_DRY_RUNS);
            List<JsonNode> plans = new ArrayList<>();
            for (String municipality : municipalities) {
                plans.add(plan(municipality));
            }
            same = plans.equals(before) ? same + 1 : 0;
            enough = plans.stream().anyMatch(Patience::hasNews) ? SAME : SAME_WITHOUT_NEWS;
            before = plans;
        }
    }

    private JsonNode plan(String municipality) throws IOException, InterruptedException {
        JsonNode request = JsonNodeFactory.instance
                .objectNode()
                .put("cutoff", "now")
                .put("dryRun", true)
                .put("municipality", municipality);
        return new DigestSender(notification).run(request).path("digests");
    }

    private static boolean hasNews(JsonNode plan) {
        for (JsonNode digest : plan) {
            if (!digest.path("items").isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
