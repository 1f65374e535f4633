package jp.renkei.notification.digest;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Pairs that no digest can show. Each is counted and logged once, however many digests it is missing from; nothing is
 * remembered beyond this process, so every run tries again. Thread-safe.
 */
@Singleton
class PairsSetAside {

    private static final Logger LOG = Logger.getLogger(PairsSetAside.class);
    private static final int REMEMBERED = 10_000;

    private final MeterRegistry metrics;
    private final Set<UUID> told = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));

    PairsSetAside(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void tell(UUID match, RuntimeException why) {
        if (told.add(match)) {
            metrics.counter("renkei.digests.pairs.set.aside").increment();
            // No message: it may quote a record.
            LOG.errorf(
                    "Pair %s cannot be shown in digests and is left out: %s",
                    match, why.getClass().getName());
        }
    }
}
