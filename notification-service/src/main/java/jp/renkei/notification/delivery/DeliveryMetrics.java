package jp.renkei.notification.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** What an operator must look at: digests of which nobody knows whether they arrived. */
@Singleton
class DeliveryMetrics {

    private final DeliveryStore store;
    private final MeterRegistry metrics;

    DeliveryMetrics(DeliveryStore store, MeterRegistry metrics) {
        this.store = store;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent starting) {
        Gauge.builder("renkei.digests.in.doubt", this::inDoubt)
                .description("digests that may or may not have been sent")
                .register(metrics);
    }

    private double inDoubt() {
        try {
            return QuarkusTransaction.requiringNew().call(store::countInDoubt);
        } catch (RuntimeException databaseAway) {
            // Readiness tells; a scrape must not.
            return Double.NaN;
        }
    }
}
