package jp.renkei.matching.match;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.list.AuditReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An audit of the stored lists as operators read it. */
@Schema(description = "The last audit of the stored lists by this replica")
record AuditStatus(
        AuditReport.Progress state,

        @Schema(description = "Absent before the first audit") @Nullable
        OffsetDateTime startedAt,

        @Schema(description = "Absent before the end of the first audit and while one runs") @Nullable
        OffsetDateTime finishedAt,

        @Schema(description = "Lists compared with a computation from scratch")
        int lists,

        @Schema(description = "Lists that are not as they should be")
        int differences,

        @Schema(description = "Records that changed too fast to tell; start another audit when less is going on")
        int undecided,

        @Schema(description = "The first lists that differ, at most 20")
        List<Key> first) {

    /** Names a list. */
    @Schema(name = "AuditedList", description = "Names a list: whose it is and what it holds")
    record Key(
            @Schema(description = "The record whose list it is", examples = "019aad00-0003-7a10-8b20-00000000a003")
            UUID owner,

            RecordType ownerType,
            RecordType kind) {}

    static AuditStatus of(AuditReport report) {
        return new AuditStatus(
                report.state(),
                report.startedAt(),
                report.finishedAt(),
                report.lists(),
                report.differences(),
                report.undecided(),
                report.first().stream()
                        .map(key -> new Key(key.owner(), key.ownerType(), key.kind()))
                        .toList());
    }
}
