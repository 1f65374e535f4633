package jp.renkei.notification.delivery;

import java.util.List;
import java.util.UUID;

/**
 * A mail server took a digest; data of the event. It says nothing about whose mailbox it was.
 *
 * @param id the delivery's
 * @param items the pairs it speaks of, in the order of the mail
 */
record DigestSent(long recordVersion, UUID id, String municipality, String week, List<UUID> items) {

    static final String TYPE = "jp.renkei.notification.digest.sent.v1";

    /** A digest is sent once, so there is no second version. */
    static DigestSent of(DigestDelivery delivery, List<LedgerItem> items) {
        return new DigestSent(
                1,
                delivery.id,
                delivery.municipality,
                delivery.week,
                items.stream().map(LedgerItem::match).toList());
    }
}
