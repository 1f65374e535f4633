package jp.renkei.catalog.record;

import static jp.renkei.edge.json.Notation.FIRST_YEAR;
import static jp.renkei.edge.json.Notation.LAST_YEAR;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import jp.renkei.catalog.entry.Figure;
import jp.renkei.catalog.entry.FiscalYearReader;
import jp.renkei.catalog.entry.Visible;
import jp.renkei.catalog.entry.Written;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure that shows how far the issue is solved. */
@Schema(description = "A figure with where it stands and where it should be, such as 有収率 78.2 % → 85 % by FY2028.")
public record Indicator(
        @Written(label = "indicatorName", max = 100, required = true)
        @Schema(required = true, maxLength = 100, description = "What is counted or measured (指標名).", examples = "有収率")
        String name,

        @Nullable
        @Written(label = "indicatorUnit", max = 20)
        @Schema(maxLength = 20, description = "Unit of baseline and target (単位).", examples = "%")
        String unit,

        @Nullable
        @Figure(label = "baseline")
        @Schema(
                description = "Where it stands (現状値); up to 15 digits before and 6 after the decimal point.",
                examples = "78.2")
        BigDecimal baseline,

        @Nullable
        @Figure(label = "target")
        @Schema(
                description = "Where it should be (目標値); up to 15 digits before and 6 after the decimal point.",
                examples = "85")
        BigDecimal target,

        @Nullable
        @JsonDeserialize(using = FiscalYearReader.class)
        @Min(value = FIRST_YEAR, message = "{label.dueFiscalYear}{rule.fiscalYear}")
        @Max(value = LAST_YEAR, message = "{label.dueFiscalYear}{rule.fiscalYear}")
        @Schema(
                description = "Fiscal year (年度) of the target, starts on 1 April. In requests also a string as officers"
                        + " write it: 令和10年度, R10, \"2028\".",
                examples = "2028")
        Integer dueFiscalYear) {

    public Indicator {
        name = name == null ? name : Visible.trimmed(name);
        unit = Visible.orNull(unit);
    }
}
