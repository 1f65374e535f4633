package jp.renkei.catalog.record;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import jp.renkei.catalog.entry.LocalGovernment;
import jp.renkei.catalog.entry.LocalGovernment.Level;
import jp.renkei.catalog.entry.TaxonomyCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list shows: all given conditions together, newest registration first, one page at a time. */
public record RecordFilter(
        @QueryParam("municipality")
        @Nullable
        @LocalGovernment(Level.MUNICIPALITY)
        @Parameter(
                description =
                        "6-digit code of the municipality; a former code of the register stands for its successor.",
                schema = @Schema(pattern = "^[0-9]{6}$"),
                example = "072028")
        String municipality,

        @QueryParam("prefecture")
        @Nullable
        @LocalGovernment(Level.PREFECTURE)
        @Parameter(
                description = "2-digit code of the prefecture.",
                schema = @Schema(pattern = "^[0-9]{2}$"),
                example = "07")
        String prefecture,

        @QueryParam("policyField")
        @Nullable
        @TaxonomyCode(value = "policy-field", label = "policyFields")
        @Parameter(
                description = "Code of the scheme policy-field; a group such as S4 finds all fields in it.",
                example = "S4-03")
        String policyField,

        @QueryParam("status")
        @Nullable
        @Parameter(
                description = "Where the record stands in its life. WITHDRAWN finds something only together with"
                        + " updatedSince.")
        RecordStatus status,

        @QueryParam("stage")
        @Nullable
        @TaxonomyCode(value = "implementation-stage", label = "stage")
        @Parameter(
                description = "Code of the scheme implementation-stage; only initiatives have one.",
                example = "IMPLEMENTED")
        String stage,

        @QueryParam("updatedSince")
        @Nullable
        @Parameter(
                description = "Only records that changed, appeared or disappeared at or after this moment. One that the"
                        + " caller could see before and cannot any more is an item with id, status WITHDRAWN, version"
                        + " and updatedAt alone.",
                example = "2026-11-01T00:00:00+09:00")
        OffsetDateTime updatedSince,

        @QueryParam("sample")
        @Nullable
        @Pattern(regexp = "true|false", message = "{label.sample}{rule.trueOrFalse}")
        @Parameter(description = "Only illustrations (true) or only real records (false).")
        String sample,

        @QueryParam("size")
        @DefaultValue("20")
        @Min(value = 1, message = "{label.size}{rule.pageSizeOfRecords}")
        @Max(value = MOST, message = "{label.size}{rule.pageSizeOfRecords}")
        @Parameter(description = "How many a page holds.")
        int size,

        @QueryParam("cursor")
        @Nullable
        @Size(max = 200, message = "{label.cursor}{rule.cursor}")
        @Parameter(description = "The value of next of the page before.")
        String cursor) {

    static final int MOST = 100;

    /** Whether records that disappeared are wanted, and not only those of another status. */
    boolean showsWithdrawn() {
        return updatedSince != null && (status == null || status == RecordStatus.WITHDRAWN);
    }
}
