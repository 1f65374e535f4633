package jp.renkei.matching.list;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Where lists are kept. Calls between begin and commit of a transaction belong together. */
interface ListStore {

    void save(Map<ListKey, List<Entry>> lists);

    /** Forgets all lists of these owners. */
    void delete(Collection<UUID> owners);

    /** Shows every list, best entries first. */
    void forEach(BiConsumer<ListKey, List<Entry>> visitor);
}
