package jp.renkei.notification.subscription;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jp.renkei.notification.access.Area;
import org.jspecify.annotations.Nullable;

/** Subscriptions in the database. Callers hold the transaction. */
@ApplicationScoped
class SubscriptionStore implements PanacheRepositoryBase<Subscription, UUID> {

    Optional<Subscription> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Whether another subscription has this natural key. */
    boolean taken(String municipality, String address, UUID except) {
        return count(
                        "municipality = ?1 and lower(address) = ?2 and id <> ?3",
                        municipality,
                        address.toLowerCase(Locale.ROOT),
                        except)
                > 0;
    }

    /** The next subscriptions by id. */
    List<Subscription> after(@Nullable UUID last, Area area, int most) {
        UUID from = last == null ? new UUID(0, 0) : last;
        return find("left(municipality, ?1) = ?2 and id > ?3 order by id", area.length(), area.begin(), from)
                .page(0, most)
                .list();
    }
}
