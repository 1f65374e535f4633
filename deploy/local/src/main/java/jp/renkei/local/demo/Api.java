package jp.renkei.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Calls a service's public API with one bearer token. Waits and repeats when it is asked to (429, 503). Thread-safe. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TRIES = 5;

    /** Longer than any answer takes, also on a slow machine that is still starting. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client;
    private final String address;
    private final String token;

    Api(HttpClient client, String address, String token) {
        this.client = client;
        this.address = address;
        this.token = token;
    }

    /** What came back; {@code body} is missing when it was no JSON. */
    record Answer(int status, JsonNode body) {

        boolean ok() {
            return status / 100 == 2;
        }

        /** The body of a success. */
        JsonNode orFail() throws IOException {
            if (!ok()) {
                throw new IOException("HTTP " + status + " " + body);
            }
            return body;
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** As {@link #get(String)}, with labels in that language. */
    Answer get(String path, String language) throws IOException, InterruptedException {
        return send(request(path).header("Accept-Language", language).GET());
    }

    Answer post(String path, JsonNode body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8)));
    }

    /** A POST that may be repeated: the service answers the second time as it did the first. */
    Answer postOnce(String key, String path, JsonNode body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8)));
    }

    Answer post(String path) throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            int status = response.statusCode();
            if ((status != 429 && status != 503) || attempt == TRIES) {
                return new Answer(status, json(response.body()));
            }
            long seconds = response.headers().firstValueAsLong("Retry-After").orElse(1);
            pause(Duration.ofSeconds(seconds));
        }
    }

    private static JsonNode json(String body) {
        try {
            JsonNode node = JSON.readTree(body);
            return node == null ? MissingNode.getInstance() : node;
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }

    static void pause(Duration time) throws InterruptedException {
        new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
