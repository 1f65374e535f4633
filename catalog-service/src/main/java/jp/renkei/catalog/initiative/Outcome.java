package jp.renkei.catalog.initiative;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import jp.renkei.catalog.record.Legible;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure before and after an initiative. */
@Schema(description = "A figure before and after, with the period and where it can be looked up.")
public record Outcome(
        @NotBlank @Size(max = 100) @Legible @Schema(examples = "漏水調査の日数")
        String indicator,

        @Nullable @Digits(integer = 15, fraction = 6) @Schema(examples = "10")
        BigDecimal before,

        @Nullable @Digits(integer = 15, fraction = 6) @Schema(examples = "6")
        BigDecimal after,

        @Nullable @Size(max = 100) @Legible @Schema(examples = "2023–2025年度")
        String period,

        @Nullable @Size(max = 500) @WebAddress @Schema(format = "uri")
        String evidenceUrl) {}
