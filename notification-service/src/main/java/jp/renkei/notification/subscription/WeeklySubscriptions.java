package jp.renkei.notification.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Subscriptions as the delivery reads them. Callers hold the transaction. Thread-safe. */
@ApplicationScoped
public class WeeklySubscriptions {

    private final SubscriptionStore store;

    WeeklySubscriptions(SubscriptionStore store) {
        this.store = store;
    }

    /** Whatever its frequency. */
    public Optional<Subscription> find(UUID id) {
        return store.findByIdOptional(id);
    }

    /** The weekly ones of municipalities whose code begins so, oldest first. */
    public List<Subscription> weekly(String prefix) {
        return store.find("frequency = ?1 and municipality like ?2 order by id", Frequency.WEEKLY, prefix + "%")
                .list();
    }
}
