package jp.renkei.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.renkei.stack.KafkaProbe;
import jp.renkei.stack.StackResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** Relays run by hand, beside a broker that does not answer and beside each other. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
@TestProfile(OutboxRelayTest.NoRelay.class)
class OutboxRelayTest {

    public static class NoRelay implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("renkei.outbox.relay-enabled", "false");
        }
    }

    @Inject
    Outbox outbox;

    @Inject
    OutboxRows rows;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    OutboxConfig config;

    @Inject
    RelaySignal signal;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void keepsEventPendingWhileBrokerIsAwayAndPublishesItOnce() throws Exception {
        UUID id = QuarkusTransaction.requiringNew()
                .call(() -> outbox.append(Topics.NAME, "k", "jp.renkei.test.v1", Map.of("n", 1)));
        Publisher nowhere = new Publisher("127.0.0.1:1");
        try (Handle handle = OutboxTable.database(dataSource).open()) {
            var pending = new OutboxTable(handle).pending(10, Set.of());
            assertThat(nowhere.publish(pending)).singleElement().isInstanceOf(Publisher.Answer.Later.class);
        }
        Thread lonely = start(new OutboxRelay(dataSource, nowhere, config, signal));
        stop(lonely);
        nowhere.close();
        assertThat(rows.pending()).isEqualTo(1);

        Publisher here = new Publisher(broker);
        Thread first = start(new OutboxRelay(dataSource, here, config, signal));
        Thread second = start(new OutboxRelay(dataSource, here, config, signal));
        await().until(() -> rows.pending() == 0);
        stop(first);
        stop(second);
        here.close();
        assertThat(KafkaProbe.values(Topics.NAME)).hasSize(1).allMatch(value -> value.contains(id.toString()));
    }

    @Test
    void asksABrokerThatIsAwayOnceForManyEvents() throws Exception {
        List<PendingEvent> many = IntStream.range(0, 50)
                .mapToObj(i -> new PendingEvent(i, Topics.NAME, "k", "{}"))
                .toList();
        Publisher nowhere = new Publisher("127.0.0.1:1");
        assertThat(nowhere.publish(many)).singleElement().isInstanceOf(Publisher.Answer.Later.class);
        nowhere.close();
    }

    private static Thread start(OutboxRelay relay) {
        return Thread.ofPlatform().start(() -> {
            try {
                relay.run();
            } catch (InterruptedException | org.apache.kafka.common.errors.InterruptException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void stop(Thread relay) throws InterruptedException {
        relay.interrupt();
        relay.join();
    }
}
