package jp.renkei.matching.view;

import java.util.UUID;
import jp.renkei.matching.catalogue.MunicipalityRef;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.catalogue.Visibility;
import jp.renkei.matching.score.RecordFacts;

/** A live record as the view holds it; its texts stay in the index. */
public record LiveRecord(
        UUID id, long version, MunicipalityRef municipality, Visibility visibility, boolean sample, RecordFacts facts) {

    public RecordType type() {
        return facts.type();
    }
}
