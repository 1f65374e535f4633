package jp.renkei.notification.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.page.Cursor;
import jp.renkei.edge.page.Page;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.notification.access.Reach;
import jp.renkei.notification.calendar.IsoWeek;
import org.jspecify.annotations.Nullable;

/** The ledger as the current caller may see it. One per request. */
@RequestScoped
class DeliveryReader {

    private final DeliveryStore store;
    private final ItemLedger ledger;
    private final Reach reach;

    DeliveryReader(DeliveryStore store, ItemLedger ledger, Reach reach) {
        this.store = store;
        this.ledger = ledger;
        this.reach = reach;
    }

    /** One page, newest first, without the texts. */
    @Transactional
    public Page<DeliveryResponse> list(
            @Nullable String municipality,
            @Nullable IsoWeek week,
            @Nullable DeliveryState state,
            int size,
            @Nullable String cursor) {
        List<DigestDelivery> found = store.before(
                cursor == null ? null : Cursor.decodeId(cursor), reach.area(municipality), week, state, size + 1);
        boolean more = found.size() > size;
        List<DigestDelivery> shown = more ? found.subList(0, size) : found;
        return new Page<>(
                shown.stream()
                        .map(delivery -> DeliveryResponse.of(delivery, ledger.of(delivery.id), false))
                        .toList(),
                more ? Cursor.encode(shown.getLast().id.toString()) : null,
                null);
    }

    @Transactional
    public DeliveryResponse read(UUID id) {
        return store.findByIdOptional(id)
                .filter(delivery -> reach.mayRead(delivery.municipality))
                .map(delivery -> DeliveryResponse.of(delivery, ledger.of(id), true))
                .orElseThrow(() ->
                        Problem.of(ProblemType.NOT_FOUND, new Text("お知らせの記録が見つかりません。", "There is no such digest.")));
    }
}
