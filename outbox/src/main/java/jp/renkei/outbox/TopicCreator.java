package jp.renkei.outbox;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Creates this service's own topics where they are missing; stateless. */
@Singleton
class TopicCreator {

    private static final Logger LOG = Logger.getLogger(TopicCreator.class);

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
            widen(admin);
        }
    }

    /** Also what an earlier version has made. Whoever may not do this can still work. */
    private void widen(Admin admin) throws InterruptedException {
        try {
            admin.incrementalAlterConfigs(sizes()).all().get();
        } catch (ExecutionException refused) {
            LOG.warnf("Outbox: dead-letter topics keep their size: %s", refused.getCause());
        }
    }

    private Map<ConfigResource, Collection<AlterConfigOp>> sizes() {
        Map<ConfigResource, Collection<AlterConfigOp>> sizes = new HashMap<>();
        topics.forEach(topic -> topic.size()
                .forEach((setting, value) -> sizes.put(
                        new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                        List.of(new AlterConfigOp(new ConfigEntry(setting, value), AlterConfigOp.OpType.SET)))));
        return sizes;
    }
}
