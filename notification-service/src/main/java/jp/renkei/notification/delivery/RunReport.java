package jp.renkei.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.renkei.notification.access.Area;
import jp.renkei.notification.calendar.IsoWeek;
import jp.renkei.notification.delivery.RunResponse.Line;
import jp.renkei.notification.delivery.RunResponse.Outcome;
import jp.renkei.notification.digest.Digest;
import jp.renkei.notification.subscription.Subscription;
import jp.renkei.notification.subscription.WeeklySubscriptions;
import org.jspecify.annotations.Nullable;

/** The lines of a run. Changes nothing. Thread-safe. */
@ApplicationScoped
class RunReport {

    private final WeeklySubscriptions subscriptions;
    private final DeliveryStore store;
    private final ItemLedger ledger;
    private final Composer composer;

    RunReport(WeeklySubscriptions subscriptions, DeliveryStore store, ItemLedger ledger, Composer composer) {
        this.subscriptions = subscriptions;
        this.store = store;
        this.ledger = ledger;
        this.composer = composer;
    }

    @Transactional
    List<Subscription> weekly(@Nullable String municipality) {
        return subscriptions.weekly(municipality == null ? Area.country() : Area.municipality(municipality));
    }

    /** What is in the ledger now. */
    @Transactional
    Line done(Subscription subscription, IsoWeek week, boolean byThisRun) {
        DigestDelivery delivery = store.of(subscription.id(), week).orElseThrow();
        return new Line(
                subscription.id(),
                subscription.municipality(),
                byThisRun ? outcome(delivery.state) : Outcome.ALREADY_DONE,
                delivery.id,
                delivery.subject,
                ledger.of(delivery.id));
    }

    /** For a subscription whose trouble nobody foresaw. */
    Line failed(Subscription subscription) {
        return new Line(subscription.id(), subscription.municipality(), Outcome.FAILED, null, null, List.of());
    }

    private static Outcome outcome(DeliveryState state) {
        return switch (state) {
            case SENT -> Outcome.SENT;
            case NOTHING_NEW -> Outcome.NOTHING_NEW;
            case FAILED -> Outcome.FAILED;
            case IN_DOUBT -> Outcome.IN_DOUBT;
            case RESERVED, ATTEMPTED -> Outcome.NOT_YET;
        };
    }

    @Transactional
    Line wouldBe(Subscription subscription, IsoWeek week, Instant cutoff) {
        Optional<DigestDelivery> taken =
                store.of(subscription.id(), week).filter(delivery -> !delivery.state.mayBeRunAgain());
        if (taken.isPresent()) {
            return done(subscription, week, false);
        }
        Digest digest = composer.plan(subscription, week, cutoff).digest();
        return new Line(
                subscription.id(),
                subscription.municipality(),
                digest.isEmpty() ? Outcome.NOTHING_NEW : Outcome.WOULD_SEND,
                null,
                digest.isEmpty() ? null : composer.text(digest).subject(),
                digest.items().stream().map(LedgerItem::of).toList());
    }
}
