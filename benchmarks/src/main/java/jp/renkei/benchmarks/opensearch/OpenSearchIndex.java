package jp.renkei.benchmarks.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * An index with one field of text, analysed by the {@code kuromoji} analyzer as it comes, in one shard and one segment. The
 * documents are numbered from 0 in the order of the texts.
 */
public final class OpenSearchIndex {

    private static final int AT_ONCE = 500;
    private static final String FIELD = "text";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final OpenSearchNode node;
    private final String name;

    /** @param name of an index that is not there yet */
    public OpenSearchIndex(OpenSearchNode node, String name, Iterable<String> texts)
            throws IOException, InterruptedException {
        this.node = node;
        this.name = name;
        send("PUT", "", "application/json", """
                {"settings": {"number_of_shards": 1, "number_of_replicas": 0, "max_result_window": 1000000},
                 "mappings": {"properties": {"text": {"type": "text", "analyzer": "kuromoji"}}}}""");
        StringBuilder bulk = new StringBuilder();
        int number = 0;
        for (String text : texts) {
            bulk.append("{\"index\":{\"_id\":\"").append(number).append("\"}}\n");
            bulk.append(json.createObjectNode().put(FIELD, text)).append('\n');
            number++;
            if (number % AT_ONCE == 0) {
                index(bulk);
            }
        }
        index(bulk);
        send("POST", "/_forcemerge?max_num_segments=1", "application/json", "");
        send("POST", "/_refresh", "application/json", "");
    }

    private void index(StringBuilder bulk) throws IOException, InterruptedException {
        if (!bulk.isEmpty()) {
            JsonNode answer = json.readTree(send("POST", "/_bulk", "application/x-ndjson", bulk.toString()));
            if (answer.path("errors").asBoolean(true)) {
                throw new IOException("Not every text was indexed");
            }
            bulk.setLength(0);
        }
    }

    /** The body of a search with {@code more_like_this} at its default options. @param size how many are wanted */
    public String like(String text, int size) {
        ObjectNode body = json.createObjectNode().put("size", size).put("_source", false);
        ObjectNode like = body.putObject("query").putObject("more_like_this");
        like.putArray("fields").add(FIELD);
        like.put("like", text);
        return body.toString();
    }

    /** Sends a search and gives the body of the answer. */
    public String search(String body) throws IOException, InterruptedException {
        return send("POST", "/_search?filter_path=hits.hits._id,hits.hits._score", "application/json", body);
    }

    /** The scores by document number, 0 for what was not found. */
    double[] scores(String text, int documents) throws IOException, InterruptedException {
        double[] scores = new double[documents];
        for (JsonNode hit :
                json.readTree(search(like(text, documents))).path("hits").path("hits")) {
            scores[hit.path("_id").asInt()] = hit.path("_score").asDouble();
        }
        return scores;
    }

    private String send(String method, String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(node.address("/" + name + path))
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(request.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
