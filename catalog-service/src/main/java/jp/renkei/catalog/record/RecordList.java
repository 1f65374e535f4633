package jp.renkei.catalog.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.renkei.edge.page.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records that a caller may see and a filter selects. Thread-safe.
 *
 * <p>Newest registration first: ids are UUIDv7, so the id alone is the order, and a record that changes while somebody
 * pages does not move.
 */
@ApplicationScoped
class RecordList {

    private static final String OTHERS =
            "(status <> :draft and visibility in :circles and (embargoUntil is null or embargoUntil <= :now))";

    private final RecordStore store;
    private final RecordAccess access;
    private final ReferenceData reference;
    private final Clock clock;

    RecordList(RecordStore store, RecordAccess access, ReferenceData reference, Clock clock) {
        this.store = store;
        this.access = access;
        this.reference = reference;
        this.clock = clock;
    }

    /** Up to {@code filter.size()} + 1 records; the last one more only says that there is a next page. */
    List<CatalogRecord> select(RecordType type, RecordFilter filter) {
        var query = new Conditions();
        query.and("type = :type", "type", type);
        audience(query, filter);
        query.and(
                "municipality = :municipality",
                "municipality",
                reference.currentCode(filter.municipality()).orElse(null));
        query.and("left(municipality, 2) = :prefecture", "prefecture", filter.prefecture());
        query.and("array_contains(policyFields, :policyField)", "policyField", filter.policyField());
        query.and("stage = :stage", "stage", filter.stage());
        if (filter.sample() != null) {
            query.and("sample = :sample", "sample", Boolean.valueOf(filter.sample()));
        }
        if (filter.cursor() != null) {
            query.and("id < :after", "after", Cursor.decodeId(filter.cursor()));
        }
        return store.find(query + " order by id desc", query.parameters)
                .range(0, filter.size())
                .list();
    }

    /** What the caller sees, and, for who asks what changed, what the caller does not see any more. */
    private void audience(Conditions query, RecordFilter filter) {
        query.parameters.put("withdrawn", RecordStatus.WITHDRAWN);
        query.parameters.put("draft", RecordStatus.DRAFT);
        query.parameters.put("now", clock.instant());
        query.parameters.put("circles", circles());
        String own = own(query);
        String seen = "(status <> :withdrawn and (" + own + " or " + OTHERS + "))";
        String wanted = seen;
        if (filter.status() != null) {
            query.parameters.put("status", filter.status());
            wanted += " and status = :status";
        }
        if (filter.updatedSince() != null) {
            query.parameters.put("since", filter.updatedSince().toInstant());
            wanted += " and (updatedAt >= :since or embargoUntil between :since and :now)";
        }
        if (filter.showsWithdrawn()) {
            wanted += " or not " + seen + " and (" + own + " and status = :withdrawn and updatedAt >= :since or "
                    + "shownTo in :circles and hiddenAt >= :since)";
        }
        query.fragments.add("(" + wanted + ")");
    }

    /** Codes are compared whole and never as patterns: a claim may hold anything. */
    private String own(Conditions query) {
        List<String> own = new ArrayList<>();
        own.add(access.ownsAll() ? "1 = 1" : "1 = 0");
        access.ownPrefecture().ifPresent(code -> {
            own.add("left(municipality, 2) = :ownPrefecture");
            query.parameters.put("ownPrefecture", code);
        });
        access.home().ifPresent(code -> {
            own.add("municipality = :home");
            query.parameters.put("home", code);
        });
        return "(" + String.join(" or ", own) + ")";
    }

    private List<Visibility> circles() {
        return Stream.of(Visibility.values())
                .filter(circle -> circle.compareTo(access.narrowest()) >= 0)
                .toList();
    }

    /** Fixed fragments joined by "and", with their named parameters. */
    private static final class Conditions {

        private final List<String> fragments = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        /** Leaves out a condition whose value was not given. */
        void and(String fragment, String name, @Nullable Object value) {
            if (value != null) {
                fragments.add(fragment);
                parameters.put(name, value);
            }
        }

        @Override
        public String toString() {
            return String.join(" and ", fragments);
        }
    }
}
