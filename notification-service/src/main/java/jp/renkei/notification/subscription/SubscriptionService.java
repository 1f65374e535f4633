package jp.renkei.notification.subscription;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.renkei.edge.caller.Caller;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.page.Cursor;
import jp.renkei.edge.page.Page;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.edge.problem.Violation;
import jp.renkei.edge.version.EntityVersion;
import jp.renkei.notification.access.Reach;
import org.jspecify.annotations.Nullable;

/** Keeps subscriptions for the current caller. One per request. */
@RequestScoped
public class SubscriptionService {

    private final SubscriptionStore store;
    private final Caller caller;
    private final Reach reach;
    private final Clock clock;

    SubscriptionService(SubscriptionStore store, Caller caller, Reach reach, Clock clock) {
        this.store = store;
        this.caller = caller;
        this.reach = reach;
        this.clock = clock;
    }

    /** @throws Problem INVALID, FORBIDDEN, RULE_BROKEN, or CONFLICT when the mailbox has one already */
    @Transactional
    public SubscriptionResponse subscribe(SubscriptionRequest request) {
        Subscription subscription = new Subscription();
        subscription.id = UuidCreator.getTimeOrderedEpoch();
        subscription.municipality = municipality(request);
        subscription.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        write(request, subscription);
        store.persistAndFlush(subscription);
        return SubscriptionResponse.of(subscription);
    }

    @Transactional
    public SubscriptionResponse read(UUID id) {
        return SubscriptionResponse.of(store.findByIdOptional(id)
                .filter(found -> reach.mayRead(found.municipality))
                .orElseThrow(SubscriptionService::notFound));
    }

    /** One page in the order of making. */
    @Transactional
    public Page<SubscriptionResponse> list(@Nullable String municipality, int size, @Nullable String cursor) {
        List<Subscription> found =
                store.after(cursor == null ? null : Cursor.decodeId(cursor), reach.area(municipality), size + 1);
        boolean more = found.size() > size;
        List<Subscription> shown = more ? found.subList(0, size) : found;
        return new Page<>(
                shown.stream().map(SubscriptionResponse::of).toList(),
                more ? Cursor.encode(shown.getLast().id.toString()) : null,
                null);
    }

    @Transactional
    public SubscriptionResponse replace(UUID id, @Nullable String ifMatch, SubscriptionRequest request) {
        Subscription subscription = lock(id, ifMatch);
        if (request.municipality() != null && !request.municipality().equals(subscription.municipality)) {
            throw broken(
                    "municipality",
                    "自治体は変更できません。新しく登録してください。",
                    "The municipality cannot change; make a new subscription.");
        }
        write(request, subscription);
        store.flush();
        return SubscriptionResponse.of(subscription);
    }

    @Transactional
    public void remove(UUID id, @Nullable String ifMatch) {
        store.delete(lock(id, ifMatch));
    }

    private Subscription lock(UUID id, @Nullable String ifMatch) {
        EntityVersion.requireIfMatch(ifMatch);
        Subscription subscription = store.lock(id)
                .filter(found -> reach.mayRead(found.municipality))
                .orElseThrow(SubscriptionService::notFound);
        EntityVersion.check(ifMatch, subscription.version);
        return subscription;
    }

    private void write(SubscriptionRequest request, Subscription subscription) {
        if (!request.chosenFrequency().offered()) {
            throw broken(
                    "frequency",
                    "この頻度はまだ使えません。WEEKLY（毎週）か NONE（送らない）を指定してください。",
                    "This frequency is not offered yet; use WEEKLY or NONE.");
        }
        if (store.taken(subscription.municipality, request.mailbox(), subscription.id)) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    new Text("この宛先はこの自治体についてすでに登録されています。", "This mailbox already subscribes to this municipality."));
        }
        request.writeTo(subscription);
        subscription.updatedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The one that the request names, else the caller's own. */
    private String municipality(SubscriptionRequest request) {
        String named = request.municipality();
        if (named == null) {
            named = caller.municipality().orElseThrow(() -> {
                Text message = new Text(
                        "自治体コード（municipality）がありません。半角数字6桁で指定してください。例：072028（会津若松市）",
                        "The municipality's code (municipality) is missing; it has six digits. Example: 072028");
                return Problem.of(
                        ProblemType.INVALID, message, List.of(new Violation("municipality", "body", message)));
            });
        }
        caller.requireMayWriteFor(named);
        return named;
    }

    private static Problem broken(String field, String ja, String en) {
        Text message = new Text(ja, en);
        return Problem.of(ProblemType.RULE_BROKEN, message, List.of(new Violation(field, "body", message)));
    }

    private static Problem notFound() {
        return Problem.of(ProblemType.NOT_FOUND, new Text("お知らせの設定が見つかりません。", "There is no such subscription."));
    }
}
