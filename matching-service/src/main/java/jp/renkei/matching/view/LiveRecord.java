package jp.renkei.matching.view;

import java.util.UUID;
import jp.renkei.matching.catalogue.MunicipalityRef;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.catalogue.Visibility;
import jp.renkei.matching.score.RecordFacts;
import org.jspecify.annotations.Nullable;

/**
 * A live record as the view holds it; its texts stay in the index.
 *
 * @param hostCapacity visits a month that the municipality can receive for an initiative; null when it does not say
 */
public record LiveRecord(
        UUID id,
        long version,
        MunicipalityRef municipality,
        Visibility visibility,
        boolean sample,
        @Nullable Integer hostCapacity,
        RecordFacts facts) {

    public RecordType type() {
        return facts.type();
    }
}
