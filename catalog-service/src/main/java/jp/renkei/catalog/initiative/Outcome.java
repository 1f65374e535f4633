package jp.renkei.catalog.initiative;

import java.math.BigDecimal;
import jp.renkei.catalog.entry.Figure;
import jp.renkei.catalog.entry.Visible;
import jp.renkei.catalog.entry.WebAddress;
import jp.renkei.catalog.entry.Written;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure before and after an initiative. */
@Schema(description = "A figure before and after, with the period and where it can be looked up.")
public record Outcome(
        @Written(label = "outcomeIndicator", max = 100, required = true)
        @Schema(
                required = true,
                maxLength = 100,
                description = "What was counted or measured (成果の指標).",
                examples = "漏水調査の日数")
        String indicator,

        @Nullable
        @Figure(label = "before")
        @Schema(
                description = "The figure before (実施前); up to 15 digits before and 6 after the decimal point.",
                examples = "10")
        BigDecimal before,

        @Nullable
        @Figure(label = "after")
        @Schema(
                description = "The figure afterwards (実施後); up to 15 digits before and 6 after the decimal point.",
                examples = "6")
        BigDecimal after,

        @Nullable
        @Written(label = "period", max = 100)
        @Schema(
                maxLength = 100,
                description = "The time between the two (期間), in free words.",
                examples = "2023–2025年度")
        String period,

        @Nullable
        @WebAddress(label = "evidenceUrl")
        @Schema(
                format = "uri",
                maxLength = WebAddress.MOST,
                description = "Where it can be looked up (根拠資料): an http or https address; the host may be Japanese.",
                examples = "https://www.city.example.jp/suido/kekka.html")
        String evidenceUrl) {

    public Outcome {
        indicator = indicator == null ? indicator : Visible.trimmed(indicator);
        period = Visible.orNull(period);
        evidenceUrl = Visible.orNull(evidenceUrl);
    }
}
