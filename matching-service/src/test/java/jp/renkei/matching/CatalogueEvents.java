package jp.renkei.matching;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import jp.renkei.stack.KafkaProbe;

/** Publishes to the records topic as catalog-service would. */
public final class CatalogueEvents {

    public static final String TOPIC = "renkei.catalog.records.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private CatalogueEvents() {}

    public static ObjectNode issue(UUID id, long version, String code, String title, String description) {
        return state(id, version, code, title, description);
    }

    public static ObjectNode initiative(UUID id, long version, String code, String title, String description) {
        return state(id, version, code, title, description).put("stage", "IMPLEMENTED");
    }

    private static ObjectNode state(UUID id, long version, String code, String title, String description) {
        ObjectNode data = JSON.createObjectNode()
                .put("recordVersion", version)
                .put("id", id.toString())
                .put("title", title)
                .put("description", description)
                .put("visibility", "PUBLIC")
                .put("sample", true)
                .put("publishedAt", "2026-11-23T10:00:00+09:00")
                .put("confirmedAt", "2026-11-23T10:00:00+09:00")
                .put("updatedAt", "2026-11-23T10:00:00+09:00");
        data.putObject("cooperation")
                .putArray("schemes")
                .add("COOPERATION_AGREEMENT")
                .add("JOINT_PROCUREMENT");
        data.putObject("municipality").put("code", code).put("name", "市" + code).put("prefecture", "県");
        return data;
    }

    /** A village of 504 people. */
    public static ObjectNode hinoemata() {
        ObjectNode data = JSON.createObjectNode()
                .put("recordVersion", 1)
                .put("code", "073644")
                .put("name", "檜枝岐村")
                .put("kind", "VILLAGE")
                .put("population", 504);
        data.putObject("prefecture").put("code", "07").put("name", "福島県");
        return data;
    }

    public static void publishIssue(ObjectNode data) {
        send("jp.renkei.catalog.issue.published.v1", data.path("id").asText(), data);
    }

    public static void publishInitiative(ObjectNode data) {
        send("jp.renkei.catalog.initiative.published.v1", data.path("id").asText(), data);
    }

    public static void withdrawIssue(UUID id, long version) {
        send(
                "jp.renkei.catalog.issue.withdrawn.v1",
                id.toString(),
                JSON.createObjectNode()
                        .put("recordVersion", version)
                        .put("id", id.toString())
                        .put("reason", "CLOSED"));
    }

    public static void send(String type, String key, ObjectNode data) {
        ObjectNode envelope = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "/renkei/catalog-service")
                .put("type", type)
                .put("subject", key)
                .put("time", "2026-11-23T10:00:00+09:00")
                .put("datacontenttype", "application/json");
        envelope.set("data", data);
        KafkaProbe.produce(TOPIC, key, envelope.toString());
    }
}
