package jp.renkei.matching.match;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import jp.renkei.matching.CatalogueEvents;
import jp.renkei.matching.HostileEvents;
import jp.renkei.matching.HostileEvents.Message;
import jp.renkei.matching.HostileEvents.Pair;
import jp.renkei.stack.KafkaProbe;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Five thousand messages that mean no good: what is sound is matched, explained and announced, the rest is set aside. */
@QuarkusTest
@WithTestResource(StackResource.class)
@TestProfile(HostileEventsTest.Alone.class)
class HostileEventsTest {

    /** What is left behind would stand in the lists of other tests; epochs are another subject. */
    public static final class Alone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("renkei.matching.epoch.check", "1h");
        }
    }

    private static final long SEED = 13;
    private static final int COUNT = 5_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void whatIsSoundArrivesAndNothingStopsTheRest() throws Exception {
        HostileEvents events = new HostileEvents(SEED);
        List<Pair> innocent = events.innocent();
        List<Message> messages = new ArrayList<>();
        innocent.subList(0, 30).forEach(pair -> messages.addAll(pair.messages()));
        messages.addAll(events.hostile(COUNT, innocent.subList(0, 30)));
        messages.add(events.longest());
        innocent.subList(30, innocent.size()).forEach(pair -> messages.addAll(pair.messages()));

        Set<Long> refused = send(messages);
        long end = KafkaProbe.records(CatalogueEvents.TOPIC).getLast().offset() + 1;
        within(() -> MatcherProbe.status().getLong("matchedOffset") >= end
                && MatcherProbe.status().getBoolean("matcher"));
        assertThat(setAside("SELECT record_offset FROM dead_letter")).isEqualTo(refused);
        assertThat(KafkaProbe.records(CatalogueEvents.TOPIC + ".dlq")).hasSize(refused.size());

        within(() -> !MatcherProbe.status().getBoolean("announcing"));
        new MatcherProbe(database).allIsSent();
        assertThat(setAside("SELECT tries FROM set_aside_pair")).isEmpty();
        List<String> told = KafkaProbe.values("renkei.matching.events.v1");
        assertThat(innocent)
                .allSatisfy(pair -> assertThat(told)
                        .anyMatch(event -> event.contains(pair.one().toString())
                                && event.contains(pair.other().toString())));
        everyListIsAnswered(messages);
        assertThat(MatcherProbe.audit().getInt("differences")).isZero();
        anIndexBuiltAnewHoldsTheSame();
    }

    private Set<Long> send(List<Message> messages) throws Exception {
        KafkaProbe.createTopic(CatalogueEvents.TOPIC);
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "linger.ms", "5");
        Set<Long> refused = new TreeSet<>();
        try (Producer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            List<Future<RecordMetadata>> sent = messages.stream()
                    .map(m -> producer.send(new ProducerRecord<>(CatalogueEvents.TOPIC, m.key(), m.value())))
                    .toList();
            for (int i = 0; i < sent.size(); i++) {
                if (messages.get(i).refused()) {
                    refused.add(sent.get(i).get().offset());
                }
            }
        }
        return refused;
    }

    private static void everyListIsAnswered(List<Message> messages) {
        String token = Tokens.nationalCoordinator();
        Set<String> ids = messages.stream()
                .filter(message -> !message.refused() && message.value().contains("issue.published"))
                .map(Message::key)
                .collect(Collectors.toSet());
        assertThat(ids).hasSizeGreaterThan(250);
        for (String id : ids) {
            given().auth()
                    .oauth2(token)
                    .get("/api/v1/issues/" + id + "/matches")
                    .then()
                    .statusCode(200);
        }
    }

    private static void anIndexBuiltAnewHoldsTheSame() {
        int documents = MatcherProbe.status().getInt("documents");
        given().auth()
                .oauth2(Tokens.admin())
                .post("/api/v1/index/rebuild")
                .then()
                .statusCode(202);
        within(() -> !MatcherProbe.status().getBoolean("rebuilding"));
        JsonPath status = MatcherProbe.status();
        assertThat(status.getInt("documents")).isEqualTo(documents);
        assertThat(MatcherProbe.audit().getInt("differences")).isZero();
    }

    private Set<Long> setAside(String query) throws SQLException {
        Set<Long> numbers = new TreeSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    private static void within(Callable<Boolean> condition) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(condition);
    }
}
