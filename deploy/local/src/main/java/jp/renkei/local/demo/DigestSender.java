package jp.renkei.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.Collection;

/** Asks for this week's digests as an operator would. The service itself sees to it that nobody gets two. */
final class DigestSender {

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
            JsonNode run = notification.post("/api/v1/digests/run", request).orFail();
            for (JsonNode digest : run.path("digests")) {
                sent += digest.path("outcome").asText().equals("SENT") ? 1 : 0;
            }
        }
        return sent;
    }
}
