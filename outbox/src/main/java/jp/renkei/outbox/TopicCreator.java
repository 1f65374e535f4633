package jp.renkei.outbox;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Creates this service's own topics where they are missing; stateless. */
@Singleton
class TopicCreator {

    private final List<Topic> topics;
    private final String bootstrapServers;

    TopicCreator(@All List<Topic> topics, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.topics = List.copyOf(topics);
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Returns when all topics exist.
     *
     * @throws ExecutionException when the broker cannot be reached or refuses
     */
    void createMissing() throws ExecutionException, InterruptedException {
        if (topics.isEmpty()) {
            return;
        }
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            CreateTopicsResult result =
                    admin.createTopics(topics.stream().map(Topic::toNewTopic).toList());
            for (var created : result.values().values()) {
                try {
                    created.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        }
    }
}
