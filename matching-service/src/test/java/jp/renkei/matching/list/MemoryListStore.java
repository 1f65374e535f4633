package jp.renkei.matching.list;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Lists in a map. */
final class MemoryListStore implements ListStore {

    final Map<ListKey, List<Entry>> lists = new HashMap<>();

    @Override
    public void save(Map<ListKey, List<Entry>> changed) {
        lists.putAll(changed);
    }

    @Override
    public void delete(Collection<UUID> owners) {
        lists.keySet().removeIf(key -> owners.contains(key.owner()));
    }

    @Override
    public void forEach(BiConsumer<ListKey, List<Entry>> visitor) {
        lists.forEach(visitor);
    }
}
