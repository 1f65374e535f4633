package jp.renkei.catalog.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private final RecordStore store;
    private final RecordAccess access;
    private final Clock clock;

    RecordList(RecordStore store, RecordAccess access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** Up to {@code filter.size()} + 1 records; the last one more only says that there is a next page. */
    List<CatalogRecord> select(RecordType type, RecordFilter filter) {
        var query = new Conditions();
        query.and("type = :type", "type", type);
        seenByCaller(query);
        query.and("municipality = :municipality", "municipality", filter.municipality());
        query.and("municipality like :prefecture", "prefecture", startingWith(filter.prefecture()));
        query.and("array_contains(policyFields, :policyField)", "policyField", filter.policyField());
        query.and("status = :status", "status", filter.status());
        query.and("stage = :stage", "stage", filter.stage());
        if (filter.sample() != null) {
            query.and("sample = :sample", "sample", Boolean.valueOf(filter.sample()));
        }
        if (filter.updatedSince() != null) {
            query.and("updatedAt >= :since", "since", filter.updatedSince().toInstant());
        }
        if (filter.cursor() != null) {
            query.and("id < :after", "after", idIn(filter.cursor()));
        }
        return store.find(query + " order by id desc", query.parameters)
                .range(0, filter.size())
                .list();
    }

    private void seenByCaller(Conditions query) {
        query.and("status <> :withdrawn", "withdrawn", RecordStatus.WITHDRAWN);
        String own = startingWith(access.ownPrefix());
        String others =
                "(status <> :draft and visibility in :circles and (embargoUntil is null or embargoUntil <= :now))";
        if (own == null) {
            query.and(others, "now", clock.instant());
        } else {
            query.and("(" + others + " or municipality like :own)", "own", own);
        }
        query.parameters.put("draft", RecordStatus.DRAFT);
        query.parameters.put("now", clock.instant());
        query.parameters.put(
                "circles",
                Stream.of(Visibility.values())
                        .filter(circle -> circle.compareTo(access.narrowest()) >= 0)
                        .toList());
    }

    private static @Nullable String startingWith(@Nullable String prefix) {
        return prefix == null ? null : prefix + "%";
    }

    private static UUID idIn(String cursor) {
        try {
            return UUID.fromString(Cursor.decode(cursor).getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.broken();
        }
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
