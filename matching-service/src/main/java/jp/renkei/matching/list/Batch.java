package jp.renkei.matching.list;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** What changed since the lists were last stored. Not thread-safe. */
final class Batch {

    /** Records that were added, changed or withdrawn. */
    final Set<UUID> changed = new LinkedHashSet<>();

    /** Lists that hold the former version of a changed record. */
    final Set<ListKey> holders = new HashSet<>();

    /** Records that did not change, but whose lists were let go and are made now. */
    final Set<UUID> made = new LinkedHashSet<>();

    /** Changed records whose former version is unknown, so that their holders must be searched for. */
    final Set<UUID> searched = new HashSet<>();

    boolean isEmpty() {
        return changed.isEmpty() && made.isEmpty();
    }
}
