package jp.renkei.notification.delivery;

import jakarta.persistence.Tuple;
import java.util.UUID;
import jp.renkei.notification.digest.Item;
import jp.renkei.notification.digest.SectionKind;
import jp.renkei.notification.match.Band;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One pair that a digest speaks of. */
@Schema(name = "DigestItem", description = "One match that a digest speaks of.")
record LedgerItem(
        @Schema(description = "The match.", examples = "e89d0a5b-b411-5f61-b5a4-31ee24cd7ecd")
        UUID match,

        @Schema(description = "NEW: told for the first time; CHANGED: its band is another than was told.")
        SectionKind section,

        @Schema(description = "How close it was called.") Band band) {

    static LedgerItem of(Tuple row) {
        return new LedgerItem(
                row.get("match_id", UUID.class),
                SectionKind.valueOf(row.get("section", String.class)),
                Band.valueOf(row.get("band", String.class)));
    }

    static LedgerItem of(Item item) {
        return new LedgerItem(item.match(), item.before() == null ? SectionKind.NEW : SectionKind.CHANGED, item.band());
    }
}
