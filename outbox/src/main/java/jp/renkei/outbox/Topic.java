package jp.renkei.outbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A topic that this service owns and creates at start; declare one as a CDI bean.
 *
 * @param name full name, for example {@code renkei.catalog.records.v1}; of dead letters it ends in {@code .dlq}
 * @param compactedForEver true: the last value of each key is kept for ever; false: events are kept for 90 days
 */
public record Topic(String name, boolean compactedForEver) {

    private static final String NINETY_DAYS_MS = "7776000000";
    private static final String ONE_DAY_MS = "86400000";
    private static final String TWO_MEBIBYTES = "2097152";

    /** One partition: total order matters more here than throughput (a country's writes are a few a second). */
    NewTopic toNewTopic() {
        Map<String, String> settings = new HashMap<>(
                compactedForEver
                        ? Map.of("cleanup.policy", "compact", "max.compaction.lag.ms", ONE_DAY_MS)
                        : Map.of("cleanup.policy", "delete", "retention.ms", NINETY_DAYS_MS));
        settings.putAll(size());
        return new NewTopic(name, Optional.of(1), Optional.empty()).configs(settings);
    }

    /** A dead letter is the message with its place and cause, so it is larger than any message. */
    Map<String, String> size() {
        return name.endsWith(".dlq") ? Map.of("max.message.bytes", TWO_MEBIBYTES) : Map.of();
    }
}
