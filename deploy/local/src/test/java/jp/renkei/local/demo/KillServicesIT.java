package jp.renkei.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each service is killed in turn while records are written: nothing accepted is lost, and nothing is there twice. */
class KillServicesIT {

    /** Enough for the matcher to count an epoch on them, so that the lists move to it under way. */
    private static final int RECORDS = 500;

    private static final Map<Integer, String> KILLS =
            Map.of(100, "catalog-service", 230, "matching-service", 360, "notification-service");
    private static final List<String> DESKS = List.of("072028", "131016", "392014");

    @TempDir
    Path folder;

    private RunningStack stack;
    private Api catalog;
    private Api matching;
    private Api notification;

    @BeforeEach
    void start() throws Exception {
        stack = new RunningStack(folder.resolve("data"), 21080);
        String admin = stack.tokens().admin();
        catalog = stack.catalog(admin);
        matching = stack.matching(admin);
        notification = stack.notification(admin);
    }

    @AfterEach
    void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    void stateEqualsCleanRebuildAfterEveryServiceWasKilledWhileWriting() throws Exception {
        int countedEpoch = epoch() + 1;
        for (String desk : DESKS) {
            subscribe(desk);
        }
        Map<String, String> written = new TreeMap<>();
        List<ObjectNode> records = variedRecords();
        for (int i = 0; i < RECORDS; i++) {
            if (KILLS.containsKey(i)) {
                stack.kill(KILLS.get(i));
            }
            String collection = i % 3 == 0 ? "initiatives" : "issues";
            written.put(write("kill-" + i, collection, records.get(i)), collection);
        }
        assertThat(written).as("every record got an id of its own").hasSize(RECORDS);
        assertThat(idsInCatalogue()).isEqualTo(written.keySet());

        stack.awaitMatched(countedEpoch);
        Map<String, List<String>> lists = lists(written);
        assertThat(lists.values()).anyMatch(list -> !list.isEmpty());

        rebuildIndexAndLists(countedEpoch);
        assertThat(lists(written)).isEqualTo(lists);

        sendsEachDigestOnce();
    }

    private int epoch() {
        return persist(() -> matching.get("/api/v1/index").orFail())
                .path("epoch")
                .asInt();
    }

    /** Registers and publishes, again and again until the service says that it is done. */
    private String write(String key, String collection, ObjectNode body) {
        String path = "/api/v1/" + collection;
        JsonNode registered = persist(() -> catalog.postOnce(key, path, body).orFail());
        String id = registered.path("id").asText();
        persist(() -> catalog.post(path + "/" + id + "/publish").orFail());
        return id;
    }

    private interface Call {
        JsonNode send() throws IOException, InterruptedException;
    }

    private static JsonNode persist(Call call) {
        return await().atMost(RunningStack.PATIENCE)
                .pollDelay(Duration.ZERO)
                .ignoreExceptions()
                .until(call::send, answer -> true);
    }

    private Set<String> idsInCatalogue() {
        Set<String> ids = new HashSet<>();
        for (String collection : List.of("issues", "initiatives")) {
            String cursor = "";
            do {
                String path = "/api/v1/" + collection + "?size=100&status=PUBLISHED" + cursor;
                JsonNode page = persist(() -> catalog.get(path).orFail());
                page.path("items")
                        .forEach(item ->
                                assertThat(ids.add(item.path("id").asText())).isTrue());
                cursor = page.path("next").isTextual()
                        ? "&cursor=" + page.path("next").asText()
                        : "";
            } while (!cursor.isEmpty());
        }
        return ids;
    }

    private Map<String, List<String>> lists(Map<String, String> records) {
        Map<String, List<String>> lists = new TreeMap<>();
        records.forEach((id, collection) -> {
            for (String kind : List.of("ISSUE", "INITIATIVE")) {
                String path = "/api/v1/" + collection + "/" + id + "/matches?size=20&kind=" + kind;
                List<String> entries = new ArrayList<>();
                persist(() -> matching.get(path).orFail())
                        .path("items")
                        .forEach(item -> entries.add(item.path("id").asText() + " "
                                + item.path("score").asText()));
                lists.put(id + " " + kind, entries);
            }
        });
        return lists;
    }

    /** A clean rebuild: the index aside, then the lists from an empty database. */
    private void rebuildIndexAndLists(int countedEpoch) throws Exception {
        matching.post("/api/v1/index/rebuild").orFail();
        stack.awaitMatched();
        stack.emptyDatabase("renkei_matching");
        stack.kill("matching-service");
        stack.awaitMatched(countedEpoch);
    }

    private void subscribe(String municipality) {
        ObjectNode body = new ObjectMapper()
                .createObjectNode()
                .put("municipality", municipality)
                .put("address", "desk-" + municipality + "@city.example");
        persist(() -> notification
                .postOnce("desk-" + municipality, "/api/v1/subscriptions", body)
                .orFail());
    }

    private void sendsEachDigestOnce() throws IOException {
        ObjectNode now = new ObjectMapper().createObjectNode().put("cutoff", "now");
        DigestSender sender = new DigestSender(notification);
        await().atMost(RunningStack.PATIENCE).untilAsserted(() -> {
            sender.run(now);
            assertThat(mails()).hasSize(DESKS.size());
        });
        persist(() -> sender.run(now));
        assertThat(mails()).as("a second run sends nothing").hasSize(DESKS.size());
    }

    private List<Path> mails() throws IOException {
        try (var files = java.nio.file.Files.list(stack.folder().mail())) {
            return files.filter(file -> file.toString().endsWith(".eml")).toList();
        }
    }

    /** Sample texts with titles of their own, spread over municipalities. Synthetic: only their number matters. */
    private static List<ObjectNode> variedRecords() throws IOException {
        List<JsonNode> texts = new ArrayList<>();
        for (Samples samples : Samples.all()) {
            texts.addAll(samples.records());
        }
        List<String> municipalities = texts.stream()
                .map(text -> text.path("municipality").asText())
                .distinct()
                .toList();
        List<ObjectNode> records = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            JsonNode text = texts.get(i * 7 % texts.size());
            ObjectNode copy = new ObjectMapper()
                    .createObjectNode()
                    .put(
                            "municipality",
                            i % 10 == 0
                                    ? DESKS.get(i / 10 % DESKS.size())
                                    : municipalities.get(i * 11 % municipalities.size()))
                    .put("title", text.path("title").asText() + "（その" + i + "）")
                    .put("description", text.path("description").asText())
                    .put("visibility", "PUBLIC")
                    .put("sample", true);
            copy.set("policyFields", text.path("policyFields").isMissingNode() ? null : text.path("policyFields"));
            records.add(copy);
        }
        return records;
    }
}
