package jp.renkei.notification.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.renkei.notification.access.Area;

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

    /** The weekly ones, oldest first. */
    public List<Subscription> weekly(Area area) {
        return store.find(
                        "frequency = ?1 and left(municipality, ?2) = ?3 order by id",
                        Frequency.WEEKLY,
                        area.length(),
                        area.begin())
                .list();
    }
}
