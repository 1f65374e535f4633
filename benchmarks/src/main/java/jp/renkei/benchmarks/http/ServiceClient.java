package jp.renkei.benchmarks.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.UUID;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.RecordType;

/** Asks the service as an officer and as an administrator would. Thread-safe. */
final class ServiceClient implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServiceUnderTest service;
    private final String officer;
    private final String admin;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    ServiceClient(ServiceUnderTest service, String municipality) throws IOException {
        this.service = service;
        this.officer = service.tokens().officer(municipality);
        this.admin = service.tokens().admin();
    }

    /** @param etag empty when the answer carried none; {@code body} is empty for an unchanged list */
    record Answer(int status, String etag, String body) {}

    /**
     * A record's list of its own kind.
     *
     * @param most how many items, 20 at most
     * @param etag what the reader has already, empty for nothing
     */
    Answer matches(UUID id, RecordType type, int most, String etag) throws IOException, InterruptedException {
        String path = "/" + type.name().toLowerCase(Locale.ROOT) + "s/" + id + "/matches?kind=" + type.name() + "&size="
                + most;
        HttpRequest.Builder request = HttpRequest.newBuilder(service.address(path));
        if (!etag.isEmpty()) {
            request.header("If-None-Match", etag);
        }
        return send(request, officer);
    }

    Answer similar(byte[] body) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(service.address("/similar"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)),
                officer);
    }

    static byte[] draft(CatalogueRecord unknown) throws IOException {
        return JSON.writeValueAsBytes(
                JSON.createObjectNode().put("title", unknown.title()).put("description", unknown.description()));
    }

    /** The state of the index; the path may be {@code /index}. */
    JsonNode index() throws IOException, InterruptedException {
        return JSON.readTree(
                send(HttpRequest.newBuilder(service.address("/index")), admin).body());
    }

    void rebuildIndex() throws IOException, InterruptedException {
        send(
                HttpRequest.newBuilder(service.address("/index/rebuild")).POST(HttpRequest.BodyPublishers.noBody()),
                admin);
    }

    private Answer send(HttpRequest.Builder request, String token) throws IOException, InterruptedException {
        HttpResponse<String> response =
                client.send(request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new IOException(
                    response.request().uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return new Answer(
                response.statusCode(), response.headers().firstValue("ETag").orElse(""), response.body());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
