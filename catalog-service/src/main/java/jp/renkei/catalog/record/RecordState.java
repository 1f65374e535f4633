package jp.renkei.catalog.record;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the catalogue adds to the content in an answer. */
public record RecordState(
        @Nullable @Schema(required = true) Visibility visibility,

        @Schema(description = "Others see the published record from this moment on (公開日時).") @Nullable
        OffsetDateTime embargoUntil,

        @Schema(description = "Desk to ask (問い合わせ先). Shown to officers and coordinators only.", examples = "上下水道課 管路係")
        @Nullable
        String contactDesk,

        @Schema(required = true, description = "An illustration (記載例), not a real record.") @Nullable
        Boolean sample,

        @Schema(required = true) @Nullable Completeness completeness,

        @Schema(
                required = true,
                description = "Policy fields that the text points to and that were not chosen; the strongest first.")
        @Nullable
        List<SuggestedField> suggestedPolicyFields,

        @Schema(required = true, description = "When it was registered.") @Nullable
        OffsetDateTime createdAt,

        @Schema(
                required = true,
                description = "When it last changed; of an item with status WITHDRAWN, when it disappeared.")
        OffsetDateTime updatedAt,

        @Schema(description = "When it was last published; absent for what never was.") @Nullable
        OffsetDateTime publishedAt,

        @Schema(description = "When the owner last said that the content still holds.") @Nullable
        OffsetDateTime confirmedAt) {

    /** Of a record that the caller cannot see any more: nothing but when it disappeared. */
    static RecordState gone(OffsetDateTime since) {
        return new RecordState(null, null, null, null, null, null, null, since, null, null);
    }

    /** How much of what helps others is there. */
    @Schema(description = "How much of what helps others is there (充実度).")
    public record Completeness(
            @Schema(required = true, description = "0–100", examples = "60")
            int score,

            @Schema(required = true, description = "What to add, the most useful first.")
            List<Hint> hints) {}

    /** One thing to add. */
    @Schema(name = "CompletenessHint", description = "One thing to add.")
    public record Hint(
            @Schema(required = true, description = "The field to fill.", examples = "indicators")
            String field,

            @Schema(required = true, description = "What it adds to the score.", examples = "10")
            int points,

            @Schema(
                    required = true,
                    description = "What to write and how that helps, in the caller's language.",
                    examples = "指標（現状値と目標値）を加えると、相手が課題の大きさを比べられます。")
            String message) {}

    /** A policy field that the text points to. */
    @Schema(name = "SuggestedPolicyField", description = "A policy field that the text points to.")
    public record SuggestedField(
            @Schema(required = true, description = "Code of the scheme policy-field.", examples = "S4-03")
            String code,

            @Schema(required = true, description = "Its name in the caller's language.", examples = "地域交通・インフラ・物流DX")
            String label,

            @Schema(required = true, description = "The words of the text that led to it.", examples = "[\"水道管\"]")
            List<String> words,

            @Schema(required = true, description = "Where these words stand.")
            List<Word> matches,

            @Schema(required = true, description = "Why, in the caller's language.", examples = "「水道管」という言葉から推定しました。")
            String reason) {}

    /** A place in the text; offsets in UTF-16 code units. */
    @Schema(name = "SuggestionWord", description = "A place in the text; offsets in UTF-16 code units.")
    public record Word(
            @Schema(required = true, description = "TITLE or DESCRIPTION.", examples = "DESCRIPTION")
            String field,

            @Schema(required = true, description = "The word as it was written.", examples = "水道管")
            String text,

            @Schema(required = true, description = "Its first code unit.", examples = "4")
            int start,

            @Schema(required = true, description = "One after its last code unit.", examples = "7")
            int end) {}
}
