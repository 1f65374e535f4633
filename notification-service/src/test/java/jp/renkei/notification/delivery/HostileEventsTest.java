package jp.renkei.notification.delivery;

import static jp.renkei.notification.NotificationApi.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.renkei.notification.MovableClock;
import jp.renkei.notification.NotificationApi;
import jp.renkei.notification.delivery.HostileEvents.Message;
import jp.renkei.notification.text.DisplayWidth;
import jp.renkei.stack.KafkaProbe;
import jp.renkei.stack.Mailbox;
import jp.renkei.stack.ReceivedMail;
import jp.renkei.stack.StackResource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Thousands of hostile events beside a few innocent ones: what is innocent arrives, in mails that are well-formed. */
@QuarkusTest
@WithTestResource(StackResource.class)
class HostileEventsTest {

    private static final String MATCHES = "renkei.matching.events.v1";
    private static final String RECORDS = "renkei.catalog.records.v1";
    private static final int HOSTILE = 4_000;
    private static final long SEED = 13;

    private static final List<String> HOMES =
            IntStream.range(0, 6).mapToObj(i -> Integer.toString(590_001 + i)).toList();

    private final List<UUID> pairs =
            HOMES.stream().map(home -> UUID.randomUUID()).toList();
    private final List<UUID> ownRecords =
            HOMES.stream().map(home -> UUID.randomUUID()).toList();

    @Inject
    MovableClock clock;

    @Inject
    MeterRegistry metrics;

    @Inject
    DeliveryStore store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @BeforeEach
    void wednesday() {
        clock.set(OffsetDateTime.parse("2026-11-25T10:00:00+09:00").toInstant());
        Mailbox.clear();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void everythingInnocentArrivesAndTheMailsAreWellFormed() throws Exception {
        double refusedBefore = refused(MATCHES) + refused(RECORDS);
        List<Message> matches = matches();
        List<Message> records = records();
        int lettersBefore = letters();
        send(RECORDS, records);
        send(MATCHES, matches);
        awaitConsumed(RECORDS, "renkei-notification-records");
        awaitConsumed(MATCHES, "renkei-notification-matches");

        long expected = matches.stream().filter(Message::refused).count()
                + records.stream().filter(Message::refused).count();
        assertThat(expected).isGreaterThan(HOSTILE / 2);
        assertThat(refused(MATCHES) + refused(RECORDS) - refusedBefore).isEqualTo(expected);
        assertThat(letters() - lettersBefore).isEqualTo((int) expected);

        HOMES.forEach(this::keepAbsurdPairs);
        for (int i = 0; i < HOMES.size(); i++) {
            arrives(HOMES.get(i), pairs.get(i));
        }
        assertThat(stored()).doesNotContain("officerEmail", "taro@city.example", "のっとり");
    }

    private void arrives(String home, UUID pair) {
        Map<String, Object> desk = NotificationApi.body(home);
        NotificationApi.subscribe(desk);
        JsonPath preview = admin().get("/api/v1/digests/preview?municipality=" + home)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(preview.getString("items[0].match")).isEqualTo(pair.toString());
        assertThat(preview.getList("items")).hasSize(5);
        assertThat(preview.getList("decisions.verdict")).contains("SET_ASIDE");

        JsonPath run = JsonPath.from(NotificationApi.run(Map.of("municipality", home)));
        assertThat(run.getString("digests[0].outcome")).isEqualTo("SENT");
        assertThat(run.getString("digests[0].items[0].match")).isEqualTo(pair.toString());
        List<ReceivedMail> mails = Mailbox.received().stream()
                .filter(mail -> mail.recipient().equals(desk.get("address")))
                .toList();
        assertThat(mails).singleElement().satisfies(mail -> wellFormed(mail, home));
    }

    private static void wellFormed(ReceivedMail mail, String home) {
        assertThat(mail.headers()).doesNotContainKeys("Bcc", "Cc");
        assertThat(mail.headers().get("Subject")).hasSize(1);
        assertThat(mail.headers().get("To")).containsExactly(mail.recipient());
        assertThat(mail.partTypes()).containsExactly("text/plain");
        assertThat(mail.subject()).contains("相手の課題" + home).matches("[^\\p{Cc}\\p{Cs}\u202A-\u202E\u2066-\u2069]+");
        String text = mail.text().replace("\r\n", "\n");
        assertThat(text).contains("相手の課題" + home, "自分の課題" + home);
        assertThat(text.replace("\n", ""))
                .matches("[^\\p{Cc}\\p{Cs}\u200B\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+");
        assertThat(text.lines().filter(line -> !line.contains("://"))).allMatch(line -> DisplayWidth.of(line) <= 70);
        assertThat(text).doesNotContain("のっとり");
    }

    /** As an earlier version of this service may have kept them: closer than all others, and of no use. */
    private void keepAbsurdPairs(String home) {
        List<String> absurd = List.of(
                "{}",
                "[]",
                "7",
                "{\"score\":1e300}",
                "{\"ends\":[]}",
                "null",
                "{\"id\":\"x\",\"recordVersion\":\"1\"}");
        QuarkusTransaction.requiringNew().run(() -> absurd.forEach(explanation -> keep(home, explanation)));
    }

    private void keep(String home, String explanation) {
        UUID id = UUID.randomUUID();
        store.getEntityManager()
                .createNativeQuery("""
                        INSERT INTO known_match (id, record_version, shown, kind, first_record, second_record,
                            first_municipality, second_municipality, score, band, found_at, explanation)
                        VALUES (:id, 1, true, 'ISSUE', :id, :id, :home, '131016', 100, 'HIGH',
                            timestamptz '2026-11-01', CAST(:explanation AS jsonb))
                        """)
                .setParameter("id", id)
                .setParameter("home", home)
                .setParameter("explanation", explanation)
                .executeUpdate();
        store.getEntityManager().createNativeQuery("""
                        INSERT INTO match_band (match_id, record_version, since, band)
                        VALUES (:id, 1, timestamptz '2026-11-01', 'HIGH')
                        """).setParameter("id", id).executeUpdate();
    }

    private List<Message> matches() {
        HostileEvents hostile = new HostileEvents(SEED, HOMES);
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < HOSTILE; i++) {
            messages.add(hostile.match());
        }
        for (int i = 0; i < HOMES.size(); i++) {
            int place = (i + 1) * HOSTILE / (HOMES.size() + 1);
            messages.addAll(place, HostileEvents.hijackings(pairs.get(i), HOMES.get(i)));
            messages.add(
                    place,
                    HostileEvents.innocent(pairs.get(i), HOMES.get(i), ownRecords.get(i), "相手の課題" + HOMES.get(i)));
        }
        return messages;
    }

    private List<Message> records() {
        HostileEvents hostile = new HostileEvents(SEED + 1, HOMES);
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < HOMES.size(); i++) {
            messages.add(HostileEvents.record(ownRecords.get(i), HOMES.get(i), 1, "自分の課題" + HOMES.get(i)));
            for (int j = 0; j < 30; j++) {
                messages.add(hostile.record(ownRecords.get(i)));
                messages.add(hostile.municipality(HOMES.get(i)));
            }
        }
        return messages;
    }

    private void send(String topic, List<Message> messages) {
        KafkaProbe.createTopic(topic);
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker),
                new StringSerializer(),
                new ByteArraySerializer())) {
            messages.forEach(message -> producer.send(new ProducerRecord<>(topic, message.key(), message.value())));
        }
    }

    /** The offset that a restart would begin at is the end: nothing refused is read again. */
    private void awaitConsumed(String topic, String group) throws Exception {
        TopicPartition partition = new TopicPartition(topic, 0);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            await().atMost(Duration.ofSeconds(120))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> {
                        var offsets = admin.listConsumerGroupOffsets(group)
                                .partitionsToOffsetAndMetadata()
                                .get();
                        long end = KafkaProbe.records(topic).getLast().offset() + 1;
                        return offsets.containsKey(partition)
                                && offsets.get(partition).offset() >= end;
                    });
        }
    }

    private double refused(String topic) {
        return metrics.counter("renkei.events.unreadable", "topic", topic).count();
    }

    private static int letters() {
        return KafkaProbe.records(MATCHES + ".notification.dlq").size()
                + KafkaProbe.records(RECORDS + ".notification.dlq").size();
    }

    private String stored() {
        return QuarkusTransaction.requiringNew()
                .call(() -> String.valueOf(store.getEntityManager()
                        .createNativeQuery("""
                                SELECT string_agg(CAST(explanation AS text), ' ') || (SELECT string_agg(title, ' ')
                                  FROM known_record) FROM known_match
                                """, String.class)
                        .getSingleResult()));
    }
}
