package jp.renkei.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import jp.renkei.edge.language.Language;
import jp.renkei.notification.calendar.IsoWeek;
import jp.renkei.notification.digest.Digest;
import jp.renkei.notification.digest.DigestPlan;
import jp.renkei.notification.digest.DigestPlanner;
import jp.renkei.notification.digest.DigestRenderer;
import jp.renkei.notification.digest.Ledger;
import jp.renkei.notification.digest.RenderedDigest;
import jp.renkei.notification.subscription.Subscription;

/** From a subscription to its mail. Reads only; callers hold the transaction. Thread-safe. */
@ApplicationScoped
class Composer {

    private final ItemLedger ledger;
    private final RecipientFinder recipients;
    private final DigestPlanner planner;
    private final DigestRenderer renderer;
    private final Sender sender;

    Composer(
            ItemLedger ledger,
            RecipientFinder recipients,
            DigestPlanner planner,
            DigestRenderer renderer,
            Sender sender) {
        this.ledger = ledger;
        this.recipients = recipients;
        this.planner = planner;
        this.renderer = renderer;
        this.sender = sender;
    }

    DigestPlan plan(Subscription subscription, DigestDelivery delivery) {
        return plan(subscription, delivery.isoWeek(), delivery.cutoff);
    }

    DigestPlan plan(Subscription subscription, IsoWeek week, Instant cutoff) {
        return planner.plan(recipients.of(subscription), week, cutoff, ledger.before(subscription.id(), week));
    }

    /** For somebody who would subscribe now with every default. */
    DigestPlan planForNewcomer(String municipality, Language language, IsoWeek week, Instant cutoff) {
        return planner.plan(recipients.newcomer(municipality, language, cutoff), week, cutoff, Ledger.empty());
    }

    /** How a digest that is not empty reads. */
    RenderedDigest text(Digest digest) {
        return renderer.render(digest);
    }

    OutgoingMail mail(UUID delivery, Subscription subscription, Digest digest) {
        RenderedDigest rendered = text(digest);
        return new OutgoingMail(
                subscription.address(), sender.messageId(delivery), rendered.subject(), rendered.text());
    }
}
