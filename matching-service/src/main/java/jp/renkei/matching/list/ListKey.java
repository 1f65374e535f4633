package jp.renkei.matching.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.renkei.matching.catalogue.RecordType;

/**
 * Names a list: what a record is matched with.
 *
 * @param owner the record the list belongs to
 * @param ownerType what the owner is
 * @param kind what the list holds
 */
public record ListKey(UUID owner, RecordType ownerType, RecordType kind) {

    /** Every list that one of these records may have, whatever it is. */
    static List<ListKey> ofAll(Collection<UUID> owners) {
        List<ListKey> keys = new ArrayList<>();
        for (UUID owner : owners) {
            for (RecordType ownerType : RecordType.values()) {
                for (RecordType kind : RecordType.values()) {
                    keys.add(new ListKey(owner, ownerType, kind));
                }
            }
        }
        return keys;
    }
}
