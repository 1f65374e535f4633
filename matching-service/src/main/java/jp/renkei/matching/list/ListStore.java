package jp.renkei.matching.list;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Where lists are kept. Calls between begin and commit of a transaction belong together. */
interface ListStore {

    /** The stored lists among {@code keys}, best first; a list never stored is missing from the answer. */
    Map<ListKey, List<Entry>> load(Collection<ListKey> keys);

    void save(Map<ListKey, List<Entry>> lists);

    /** Forgets all lists of these owners. */
    void delete(Collection<UUID> owners);

    /** Every record that has lists. */
    Set<UUID> owners();

    /** Those among these records that have lists. */
    Set<UUID> owners(Collection<UUID> among);

    /** Every list that holds one of the records; reads the whole table, so only for recovery. */
    Set<ListKey> listsHolding(Collection<UUID> others);

    void forEach(BiConsumer<ListKey, List<Entry>> visitor);
}
