package jp.renkei.catalog.record;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure that shows how far the issue is solved. */
@Schema(description = "A figure with where it stands and where it should be, such as 有収率 78.2 % → 85 % by FY2028.")
public record Indicator(
        @NotBlank @Size(max = 100) @Legible @Schema(examples = "有収率")
        String name,

        @Nullable @Size(max = 20) @Legible @Schema(examples = "%")
        String unit,

        @Nullable @Digits(integer = 15, fraction = 6) @Schema(examples = "78.2")
        BigDecimal baseline,

        @Nullable @Digits(integer = 15, fraction = 6) @Schema(examples = "85")
        BigDecimal target,

        @Nullable @Min(2000) @Max(2100) @Schema(description = "Fiscal year (年度), starts on 1 April.", examples = "2028")
        Integer dueFiscalYear) {}
