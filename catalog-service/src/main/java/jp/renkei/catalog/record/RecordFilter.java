package jp.renkei.catalog.record;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list shows: all given conditions together, newest registration first, one page at a time. */
public record RecordFilter(
        @QueryParam("municipality")
        @Nullable
        @Pattern(regexp = "[0-9]{6}")
        @Parameter(description = "6-digit code of the municipality.", example = "072028")
        String municipality,

        @QueryParam("prefecture")
        @Nullable
        @Pattern(regexp = "[0-9]{2}")
        @Parameter(description = "2-digit code of the prefecture.", example = "07")
        String prefecture,

        @QueryParam("policyField")
        @Nullable
        @TaxonomyCode("policy-field")
        @Parameter(
                description = "Code of the scheme policy-field; a group such as S4 finds all fields in it.",
                example = "S4-03")
        String policyField,

        @QueryParam("status") @Nullable RecordStatus status,

        @QueryParam("stage")
        @Nullable
        @TaxonomyCode("implementation-stage")
        @Parameter(
                description = "Code of the scheme implementation-stage; only initiatives have one.",
                example = "IMPLEMENTED")
        String stage,

        @QueryParam("updatedSince")
        @Nullable
        @Parameter(description = "Only records changed at or after this moment.", example = "2026-11-01T00:00:00+09:00")
        OffsetDateTime updatedSince,

        @QueryParam("sample")
        @Nullable
        @Pattern(regexp = "true|false")
        @Parameter(description = "Only illustrations (true) or only real records (false).")
        String sample,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size,

        @QueryParam("cursor") @Nullable @Parameter(description = "The value of next of the page before.")
        String cursor) {}
