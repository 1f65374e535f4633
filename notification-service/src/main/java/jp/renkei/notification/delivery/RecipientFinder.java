package jp.renkei.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import jp.renkei.edge.language.Language;
import jp.renkei.notification.catalogue.KnownMunicipalities;
import jp.renkei.notification.digest.Recipient;
import jp.renkei.notification.match.Band;
import jp.renkei.notification.subscription.Subscription;
import jp.renkei.notification.text.PlainLine;

/** Makes recipients of subscriptions. Callers hold the transaction. Thread-safe. */
@ApplicationScoped
class RecipientFinder {

    private static final int NAME_COLUMNS = 40;

    private final KnownMunicipalities municipalities;

    RecipientFinder(KnownMunicipalities municipalities) {
        this.municipalities = municipalities;
    }

    Recipient of(Subscription subscription) {
        return new Recipient(
                subscription.id(),
                subscription.municipality(),
                name(subscription.municipality()),
                subscription.language(),
                subscription.minBand(),
                subscription.createdAt());
    }

    /** Somebody who would subscribe now with every default; the setting's number is all zeros. */
    Recipient newcomer(String municipality, Language language, Instant now) {
        return new Recipient(new UUID(0, 0), municipality, name(municipality), language, Band.LOW, now);
    }

    /** The code stands in while the catalogue has not told us the name. */
    private String name(String municipality) {
        return municipalities
                .name(municipality)
                .map(known -> PlainLine.of(known.municipality(), NAME_COLUMNS))
                .orElse(municipality);
    }
}
