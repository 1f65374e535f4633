package jp.renkei.notification.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.renkei.edge.caller.Caller;
import jp.renkei.edge.language.RequestLanguage;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.edge.problem.Violation;
import jp.renkei.notification.access.Area;
import jp.renkei.notification.access.Reach;
import jp.renkei.notification.calendar.IsoWeek;
import jp.renkei.notification.calendar.JapanTime;
import jp.renkei.notification.digest.DigestPlan;
import jp.renkei.notification.subscription.Subscription;
import jp.renkei.notification.subscription.WeeklySubscriptions;
import org.jspecify.annotations.Nullable;

/** Shows digests without sending or remembering anything. One per request. */
@RequestScoped
class DigestPreview {

    private final WeeklySubscriptions subscriptions;
    private final Composer composer;
    private final DeliveryTiming timing;
    private final RequestLanguage language;
    private final Caller caller;
    private final Reach reach;

    DigestPreview(
            WeeklySubscriptions subscriptions,
            Composer composer,
            DeliveryTiming timing,
            RequestLanguage language,
            Caller caller,
            Reach reach) {
        this.subscriptions = subscriptions;
        this.composer = composer;
        this.timing = timing;
        this.language = language;
        this.caller = caller;
        this.reach = reach;
    }

    /**
     * The digest of the municipality's oldest weekly subscription, or of the one that is named.
     *
     * @param given the week; null for the present one
     */
    @Transactional
    public PreviewResponse show(
            @Nullable String municipality, @Nullable IsoWeek given, @Nullable UUID named, boolean untilNow) {
        String of = municipality(municipality);
        reach.requireMayRead(of);
        IsoWeek week = Objects.requireNonNullElse(given, IsoWeek.of(timing.now()));
        Instant cutoff = untilNow ? timing.now() : week.cutoff();
        Optional<Subscription> subscription = subscription(of, named);
        DigestPlan plan = subscription
                .map(found -> composer.plan(found, week, cutoff))
                .orElseGet(() -> composer.planForNewcomer(of, language.get(), week, cutoff));
        return PreviewResponse.of(
                plan,
                JapanTime.at(cutoff).toOffsetDateTime(),
                subscription.map(Subscription::id).orElse(null),
                plan.digest().isEmpty() ? null : composer.text(plan.digest()));
    }

    private String municipality(@Nullable String named) {
        if (named != null) {
            return named;
        }
        return caller.municipality().orElseThrow(() -> {
            Text message = new Text(
                    "自治体コード（municipality）がありません。半角数字6桁で指定してください。例：072028（会津若松市）",
                    "The municipality's code (municipality) is missing; it has six digits. Example: 072028");
            return Problem.of(ProblemType.INVALID, message, List.of(new Violation("municipality", "query", message)));
        });
    }

    private Optional<Subscription> subscription(String municipality, @Nullable UUID named) {
        if (named == null) {
            return subscriptions.weekly(Area.municipality(municipality)).stream()
                    .findFirst();
        }
        return Optional.of(subscriptions
                .find(named)
                .filter(found -> found.municipality().equals(municipality))
                .orElseThrow(() -> Problem.of(
                        ProblemType.NOT_FOUND, new Text("お知らせの設定が見つかりません。", "There is no such subscription."))));
    }
}
