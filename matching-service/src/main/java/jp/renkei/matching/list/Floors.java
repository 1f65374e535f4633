package jp.renkei.matching.list;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.view.CatalogueView;

/**
 * From which score on a pair concerns the list on its other side, by slot, so that a pass over all records need not look
 * up the list of each. Never higher than what {@link KnownLists} say, but for the lists of records that change anyway. Not
 * thread-safe; belongs to the matcher.
 */
final class Floors {

    private final CatalogueView view;
    private final Map<RecordType, int[]> least = new EnumMap<>(RecordType.class);

    Floors(CatalogueView view) {
        this.view = view;
        for (RecordType kind : RecordType.values()) {
            least.put(kind, new int[0]);
        }
    }

    /** @return tenths of a point that a record of this kind needs to be of interest to the record in the slot */
    int least(RecordType kind, int slot) {
        int[] floors = least.get(kind);
        return floors == null || slot >= floors.length ? Integer.MIN_VALUE : floors[slot];
    }

    /** To be called with what is known of a list of a live record; without effect for others. */
    void set(ListKey list, int score) {
        set(list.kind(), view.slot(list.owner()), score);
    }

    /** Until they are set again, the lists of this record need nothing: they are made anew, or the record goes. */
    void raise(UUID owner) {
        int slot = view.slot(owner);
        least.keySet().forEach(kind -> set(kind, slot, MatchFinder.Interest.NONE));
    }

    private void set(RecordType kind, int slot, int score) {
        if (slot >= 0) {
            least.computeIfPresent(kind, (k, floors) -> longEnough(floors, slot))[slot] = score;
        }
    }

    private static int[] longEnough(int[] floors, int slot) {
        if (slot < floors.length) {
            return floors;
        }
        int[] longer = Arrays.copyOf(floors, Math.max(1024, slot + slot / 2));
        Arrays.fill(longer, floors.length, longer.length, Integer.MIN_VALUE);
        return longer;
    }
}
