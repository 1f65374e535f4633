package jp.renkei.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.renkei.notification.digest.Digest;
import jp.renkei.notification.subscription.Frequency;
import jp.renkei.notification.subscription.Subscription;
import jp.renkei.notification.subscription.WeeklySubscriptions;
import jp.renkei.outbox.Outbox;

/**
 * The two transactions around a mail: what is about to be sent is written before, and what became of it after. Whoever
 * dies in between leaves an attempt, which nobody repeats. Thread-safe, on any number of instances.
 */
@ApplicationScoped
class Attempts {

    private final DeliveryStore store;
    private final ItemLedger ledger;
    private final WeeklySubscriptions subscriptions;
    private final Composer composer;
    private final Outbox outbox;
    private final DeliveryTiming timing;

    Attempts(
            DeliveryStore store,
            ItemLedger ledger,
            WeeklySubscriptions subscriptions,
            Composer composer,
            Outbox outbox,
            DeliveryTiming timing) {
        this.store = store;
        this.ledger = ledger;
        this.subscriptions = subscriptions;
        this.composer = composer;
        this.outbox = outbox;
        this.timing = timing;
    }

    /** The mail to send for a reservation, as things are now; empty when there is none to send. */
    @Transactional
    Optional<OutgoingMail> begin(UUID id) {
        Instant now = timing.now();
        Optional<DigestDelivery> claimed = store.claim(id, DeliveryState.RESERVED);
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        DigestDelivery delivery = claimed.get();
        Optional<Subscription> subscription =
                subscriptions.find(delivery.subscriptionId).filter(found -> found.frequency() == Frequency.WEEKLY);
        if (subscription.isEmpty()) {
            delivery.fail("UNSUBSCRIBED", now);
            return Optional.empty();
        }
        if (store.hadMail(delivery, subscription.get().address())) {
            delivery.fail("MAILBOX_SERVED", now);
            return Optional.empty();
        }
        Digest digest = composer.plan(subscription.get(), delivery).digest();
        if (digest.isEmpty()) {
            delivery.finish(DeliveryState.NOTHING_NEW, now);
            return Optional.empty();
        }
        return Optional.of(attempt(delivery, subscription.get(), digest, now));
    }

    private OutgoingMail attempt(DigestDelivery delivery, Subscription subscription, Digest digest, Instant now) {
        OutgoingMail mail = composer.mail(delivery.id, subscription, digest);
        delivery.state = DeliveryState.ATTEMPTED;
        delivery.attempts++;
        delivery.attemptedAt = now;
        delivery.finishedAt = null;
        delivery.recipient = mail.to();
        delivery.messageId = mail.messageId();
        delivery.subject = mail.subject();
        delivery.body = mail.text();
        ledger.write(delivery.id, digest);
        return mail;
    }

    /** Gives up a reservation that cannot become a mail; the next run may try it again. */
    @Transactional
    void abandon(UUID id) {
        store.claim(id, DeliveryState.RESERVED).ifPresent(delivery -> delivery.fail("NOT_COMPOSED", timing.now()));
    }

    @Transactional
    void finish(UUID id, PostResult result) {
        Instant now = timing.now();
        // An attempt that took so long that it was put in doubt meanwhile is settled too, now that its end is known.
        DigestDelivery delivery = store.findById(id);
        switch (result.outcome()) {
            case ACCEPTED -> {
                delivery.finish(DeliveryState.SENT, now);
                store.flush();
                outbox.append(DigestTopic.NAME, id.toString(), DigestSent.TYPE, DigestSent.of(delivery, ledger.of(id)));
            }
            case REFUSED -> refused(delivery, result, now);
            case UNKNOWN -> delivery.finish(DeliveryState.IN_DOUBT, now);
        }
    }

    /** Certainly not taken, so it may be tried again, unless the server does not want it at all. */
    private void refused(DigestDelivery delivery, PostResult result, Instant now) {
        delivery.failure = result.failure();
        if (result.permanent()) {
            delivery.finish(DeliveryState.FAILED, now);
        } else {
            delivery.state = DeliveryState.RESERVED;
            delivery.notBefore = now.plus(timing.pauseAfter(delivery.attempts));
        }
    }
}
