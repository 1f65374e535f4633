package jp.renkei.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;

/** Asks for this week's digests as an operator would. The service itself sees to it that nobody gets two. */
final class DigestSender {

    private static final Duration STEP = Duration.ofMillis(100);

    /** A run sends every mail before it ends; another one may have to end first. */
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static final int BUSY = 409;

    private final Api notification;

    DigestSender(Api notification) {
        this.notification = notification;
    }

    /** Returns when the desks of these municipalities have their mails; answers how many were sent just now. */
    int send(Collection<String> municipalities) throws IOException, InterruptedException {
        int sent = 0;
        for (String municipality : municipalities) {
            JsonNode request =
                    JsonNodeFactory.instance.objectNode().put("cutoff", "now").put("municipality", municipality);
            sent += run(request).at("/counts/sent").asInt();
        }
        return sent;
    }

    /** The run that was asked for, ended; its lines are in {@code digests}. */
    JsonNode run(JsonNode request) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        Api.Answer accepted = notification.post("/api/v1/digests/run", request);
        while (accepted.status() == BUSY && System.nanoTime() < deadline) {
            Api.pause(STEP);
            accepted = notification.post("/api/v1/digests/run", request);
        }
        JsonNode run = accepted.orFail();
        while (run.path("state").asText().equals("RUNNING") && System.nanoTime() < deadline) {
            Api.pause(STEP);
            run = notification
                    .get("/api/v1/digests/runs/" + run.path("id").asText())
                    .orFail();
        }
        if (!run.path("state").asText().equals("DONE")) {
            throw new IOException("The digest run " + run.path("id").asText() + " has not ended well: "
                    + run.path("state").asText() + " " + run.path("failure").asText());
        }
        return run;
    }
}
