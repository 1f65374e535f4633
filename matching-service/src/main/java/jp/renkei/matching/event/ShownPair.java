package jp.renkei.matching.event;

import java.util.UUID;
import jp.renkei.matching.catalogue.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A change in the part of a list that readers see.
 *
 * @param owner whose list it is
 * @param score tenths of a point; null when the pair is no longer among those shown in this list
 */
public record ShownPair(
        UUID owner,
        RecordType ownerType,
        UUID other,
        RecordType otherType,
        @Nullable Integer score) {}
