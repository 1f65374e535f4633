package jp.renkei.catalog.record;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the catalogue adds to the content in an answer. */
public record RecordState(
        Visibility visibility,
        @Nullable OffsetDateTime embargoUntil,

        @Schema(description = "Shown to officers and coordinators only.") @Nullable
        String contactDesk,

        @Schema(description = "An illustration (記載例), not a real record.")
        boolean sample,

        Completeness completeness,

        @Schema(description = "Policy fields that the text points to and that were not chosen.")
        List<SuggestedField> suggestedPolicyFields,

        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        @Nullable OffsetDateTime publishedAt,

        @Schema(description = "When the owner last said that the content still holds.") @Nullable
        OffsetDateTime confirmedAt) {

    /** How much of what helps others is there. */
    public record Completeness(
            @Schema(description = "0–100", examples = "60") int score,

            @Schema(description = "What to add, the most useful first.")
            List<Hint> hints) {}

    /** One thing to add. */
    @Schema(name = "CompletenessHint")
    public record Hint(
            @Schema(examples = "indicators") String field,

            @Schema(description = "What it adds to the score.", examples = "10")
            int points,

            @Schema(description = "In the caller's language.")
            String message) {}

    /** A policy field that the text points to. */
    @Schema(name = "SuggestedPolicyField")
    public record SuggestedField(
            @Schema(examples = "S4-03") String code,
            @Schema(examples = "地域交通・インフラ・物流DX") String label,

            @Schema(description = "The words of the text that led to it.", examples = "[\"水道管\"]")
            List<String> words,

            @Schema(description = "Where these words stand.")
            List<Word> matches,

            @Schema(description = "In the caller's language.")
            String reason) {}

    /** A place in the text; offsets in UTF-16 code units. */
    @Schema(name = "SuggestionWord")
    public record Word(
            @Schema(examples = "DESCRIPTION") String field,
            @Schema(examples = "水道管") String text,
            int start,
            int end) {}
}
