package jp.renkei.matching.view;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives every live record a small number that it keeps for as long as it lives. Not thread-safe. */
final class Slots {

    static final int NONE = -1;

    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private @Nullable LiveRecord[] records = new @Nullable LiveRecord[1024];
    private int end;

    int of(UUID id) {
        return numbers.getOrDefault(id, NONE);
    }

    int take(LiveRecord live) {
        int slot = of(live.id());
        if (slot == NONE) {
            slot = free.isEmpty() ? end++ : free.pop();
            numbers.put(live.id(), slot);
        }
        if (slot >= records.length) {
            records = Arrays.copyOf(records, records.length * 2);
        }
        records[slot] = live;
        return slot;
    }

    void release(UUID id) {
        Integer slot = numbers.remove(id);
        if (slot != null) {
            records[slot] = null;
            free.push(slot);
        }
    }

    @Nullable
    LiveRecord at(int slot) {
        return slot < end ? records[slot] : null;
    }

    /** One more than the highest slot ever taken. */
    int end() {
        return end;
    }

    int size() {
        return numbers.size();
    }
}
