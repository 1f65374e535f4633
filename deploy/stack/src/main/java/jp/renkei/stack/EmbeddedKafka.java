package jp.renkei.stack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Kafka broker and its controller in this JVM, on the loopback address. The log stays in its folder; whoever owns a topic
 * creates it. Thread-safe.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final String CONTROLLER = "CONTROLLER";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedKafka.class);

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private EmbeddedKafka(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /** Starts the broker; it takes records when this returns. Each port may be 0 for any free one. */
    public static EmbeddedKafka start(Path folder, int port, int controllerPort) throws IOException {
        return start(folder, port, controllerPort, reason -> LOG.error("Kafka gives up: {}", reason));
    }

    /**
     * As {@link #start(Path, int, int)}.
     *
     * @param givesUp told when the broker cannot go on, e.g. on a full disk; else it would halt the whole JVM on the spot
     */
    public static EmbeddedKafka start(Path folder, int port, int controllerPort, Consumer<String> givesUp)
            throws IOException {
        Exit.Procedure tell = (status, message) -> givesUp.accept(message == null ? "exit code " + status : message);
        Exit.setHaltProcedure(tell);
        Exit.setExitProcedure(tell);
        int broker = FreePort.orWanted(port);
        int controller = FreePort.orWanted(controllerPort);
        format(folder);
        KafkaRaftServer server =
                new KafkaRaftServer(new KafkaConfig(settings(folder, broker, controller), false), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException failure) {
            server.shutdown();
            throw new IOException("Kafka does not start", failure);
        }
        return new EmbeddedKafka(server, "127.0.0.1:" + broker);
    }

    private static void format(Path folder) throws IOException {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(folder);
        try {
            new Formatter()
                    .setNodeId(1)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(CONTROLLER)
                    .setMetadataLogDirectory(folder.toString())
                    .addDirectory(folder.toString())
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        } catch (Exception failure) {
            throw new IOException("Kafka's storage cannot be prepared in " + folder, failure);
        }
    }

    private static Map<String, String> settings(Path folder, int broker, int controller) {
        String brokerAddress = "PLAINTEXT://127.0.0.1:" + broker;
        String controllerAddress = CONTROLLER + "://127.0.0.1:" + controller;
        Map<String, String> settings = new HashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controller);
        settings.put("listeners", brokerAddress + "," + controllerAddress);
        settings.put("advertised.listeners", brokerAddress);
        settings.put("controller.listener.names", CONTROLLER);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", folder.toString());
        settings.put("auto.create.topics.enable", "false");
        // One node: every internal topic has one replica and few partitions, which also makes the start fast.
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // The compaction buffer's default is 128 MB of heap.
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        return settings;
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Stops broker and controller in order. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
