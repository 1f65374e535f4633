package jp.renkei.matching.list;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Lists in a map. */
final class MemoryListStore implements ListStore {

    final Map<ListKey, List<Entry>> lists = new HashMap<>();
    int rowsWritten;

    @Override
    public Map<ListKey, List<Entry>> load(Collection<ListKey> keys) {
        return keys.stream().filter(lists::containsKey).collect(Collectors.toMap(k -> k, lists::get));
    }

    @Override
    public void save(Map<ListKey, List<Entry>> changed) {
        rowsWritten += changed.size();
        lists.putAll(changed);
    }

    @Override
    public void delete(Collection<UUID> owners) {
        lists.keySet().removeIf(key -> owners.contains(key.owner()));
    }

    @Override
    public Set<UUID> owners() {
        return lists.keySet().stream().map(ListKey::owner).collect(Collectors.toSet());
    }

    @Override
    public Set<UUID> owners(Collection<UUID> among) {
        return lists.keySet().stream()
                .map(ListKey::owner)
                .filter(among::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<ListKey> listsHolding(Collection<UUID> others) {
        return lists.entrySet().stream()
                .filter(list -> list.getValue().stream().anyMatch(e -> others.contains(e.other())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public void forEach(BiConsumer<ListKey, List<Entry>> visitor) {
        lists.forEach(visitor);
    }
}
