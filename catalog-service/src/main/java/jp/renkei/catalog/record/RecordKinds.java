package jp.renkei.catalog.record;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All kinds of record, by type. Immutable. */
@Singleton
class RecordKinds {

    private final Map<RecordType, RecordKind<?>> byType = new EnumMap<>(RecordType.class);

    RecordKinds(@All List<RecordKind<?>> kinds) {
        kinds.forEach(kind -> byType.put(kind.type(), kind));
        if (byType.size() != RecordType.values().length) {
            throw new IllegalStateException("There is no kind for some record type, only " + byType.keySet());
        }
    }

    RecordKind<?> of(RecordType type) {
        RecordKind<?> kind = byType.get(type);
        if (kind == null) {
            throw new IllegalStateException("Unreachable: the constructor checked " + type);
        }
        return kind;
    }
}
