package jp.renkei.matching.view;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.score.CodeSignature;
import org.jspecify.annotations.Nullable;

/** Gives every live record a small number that it keeps for as long as it lives. Not thread-safe. */
final class Slots {

    static final int NONE = -1;

    private static final RecordType[] TYPES = RecordType.values();

    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final Map<String, Set<UUID>> byMunicipality = new HashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private @Nullable LiveRecord[] records = new @Nullable LiveRecord[1024];
    /** Codes and types lie beside the records, so that a pass does not fetch a record that it rules out. */
    private long[] signatures = new long[1024];

    private byte[] types = new byte[1024];

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
            signatures = Arrays.copyOf(signatures, records.length);
            types = Arrays.copyOf(types, records.length);
        }
        LiveRecord before = records[slot];
        if (before != null) {
            leave(before);
        }
        byMunicipality
                .computeIfAbsent(live.facts().municipalityCode(), code -> new HashSet<>())
                .add(live.id());
        records[slot] = live;
        signatures[slot] = CodeSignature.of(live.facts());
        types[slot] = (byte) live.type().ordinal();
        return slot;
    }

    void release(UUID id) {
        Integer slot = numbers.remove(id);
        LiveRecord before = slot == null ? null : records[slot];
        if (slot != null && before != null) {
            leave(before);
            records[slot] = null;
            free.push(slot);
        }
    }

    private void leave(LiveRecord record) {
        byMunicipality.computeIfPresent(record.facts().municipalityCode(), (code, ids) -> {
            ids.remove(record.id());
            return ids.isEmpty() ? null : ids;
        });
    }

    /** The records of a municipality; changes with them. */
    Set<UUID> ofMunicipality(String code) {
        return byMunicipality.getOrDefault(code, Set.of());
    }

    @Nullable
    LiveRecord at(int slot) {
        return slot < end ? records[slot] : null;
    }

    /** The {@link CodeSignature} of the record in this slot. */
    long signature(int slot) {
        return signatures[slot];
    }

    /** The type of the record in this slot; any for a free one. */
    RecordType type(int slot) {
        return TYPES[types[slot]];
    }

    /** One more than the highest slot ever taken. */
    int end() {
        return end;
    }

    int size() {
        return numbers.size();
    }
}
