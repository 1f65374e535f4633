package jp.renkei.local.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.renkei.local.demo.RunningStack;
import jp.renkei.local.place.FreePorts;
import jp.renkei.stack.TokenMint;

/** The packaged services, as they are shipped but for the rate limit, with the sample catalogue. */
final class Target implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> NO_RATE_LIMIT = Map.of(
            "renkei.edge.limit.subject-per-minute", "1000000000",
            "renkei.edge.limit.address-per-minute", "1000000000");

    private final RunningStack stack;
    private final Map<String, String> addresses;
    private final HttpClient client = HttpClient.newHttpClient();

    Target(Path data) throws Exception {
        stack = new RunningStack(data, FreePorts.find().base(), NO_RATE_LIMIT);
        addresses = Map.of(
                "catalog-service", stack.endpoints().catalog(),
                "matching-service", stack.endpoints().matching(),
                "notification-service", stack.endpoints().notification());
        stack.loadSamples();
        stack.awaitMatched();
    }

    Requests requests(long seed, World world) throws Exception {
        List<Operation> operations = new ArrayList<>();
        for (String service : new TreeMap<>(addresses).keySet()) {
            JsonNode document = JSON.readTree(send(request(addresses.get(service) + "/openapi?format=json")));
            operations.addAll(new ApiDocument(service, document).operations());
        }
        Forge forge = new Forge(stack.folder().issuer(), stack.endpoints().issuer());
        List<Credential> forged = ForgedCredentials.of(forge, stack.tokens().admin());
        return new Requests(seed, world, operations, callers(), forged);
    }

    Map<String, Integer> ports() {
        Map<String, Integer> ports = new TreeMap<>();
        addresses.forEach(
                (service, address) -> ports.put(service, URI.create(address).getPort()));
        return ports;
    }

    /** The samples, and a few subscriptions. */
    World world() throws Exception {
        World world = new World();
        String admin = "Bearer " + stack.tokens().admin();
        for (String collection : List.of("issues", "initiatives")) {
            String list = addresses.get("catalog-service") + "/api/v1/" + collection + "?size=" + World.PLACES;
            fill(world, collection, send(request(list).header("Authorization", admin)));
        }
        String subscriptions = addresses.get("notification-service") + "/api/v1/subscriptions";
        for (String municipality : World.MUNICIPALITIES) {
            String body = "{\"municipality\":\"%s\",\"address\":\"fuzz@city.example\"}".formatted(municipality);
            send(request(subscriptions)
                    .header("Authorization", admin)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body)));
        }
        fill(world, "subscriptions", send(request(subscriptions).header("Authorization", admin)));
        return world;
    }

    private static void fill(World world, String collection, String list) throws IOException {
        JsonNode items = JSON.readTree(list).path("items");
        for (int place = 0; place < World.PLACES && !items.isEmpty(); place++) {
            world.put(
                    collection,
                    place,
                    items.get(place % items.size()).path("id").asText());
        }
    }

    private List<Credential> callers() throws Exception {
        TokenMint mint = stack.tokens();
        String officer = mint.officer(World.MUNICIPALITIES.getFirst());
        List<String> tokens = List.of(
                officer,
                officer,
                officer,
                mint.admin(),
                mint.admin(),
                mint.approver(World.MUNICIPALITIES.getFirst()),
                mint.coordinator("07"),
                mint.nationalCoordinator(),
                mint.partner(List.of("catalog:read", "matches:read", "webhooks:manage")));
        return tokens.stream()
                .map(token -> new Credential("valid", "Bearer " + token, false))
                .toList();
    }

    /** Which processes the services are. */
    Map<String, String> processes() {
        Map<String, String> processes = new TreeMap<>();
        addresses.keySet().forEach(service -> processes.put(service, pidFile(service)));
        return processes;
    }

    private String pidFile(String service) {
        try {
            return Files.readString(stack.folder().pidFile(service));
        } catch (IOException gone) {
            return gone.toString();
        }
    }

    /** What each service wrote into its log with a whole stack, and how often: expected faults are one line each. */
    Map<String, Integer> stackTraces() throws IOException {
        Map<String, Integer> traces = new TreeMap<>();
        for (String service : addresses.keySet()) {
            new ServiceLog(stack.folder().log(service))
                    .stackTraces()
                    .forEach((line, count) -> traces.put(service + ": " + line, count));
        }
        return traces;
    }

    /** Returns when everything that was published is matched: nothing published stands in the way of others. */
    void awaitMatched() throws Exception {
        stack.awaitMatched();
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        client.close();
        stack.close();
    }
}
