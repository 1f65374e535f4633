package jp.renkei.catalog.record;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** What issues and initiatives both say. Immutable; absent lists are empty. Texts are kept code point by code point. */
@FiscalYearsInOrder
@Schema(description = "What issues and initiatives have in common. Only title and description are mandatory.")
public record Essentials(
        @NotBlank @Size(max = 100) @Legible @Schema(examples = "老朽化した水道管の漏水を早く見つけたい")
        String title,

        @NotBlank
        @Size(max = 10_000)
        @Legible
        @Schema(
                description = "What the matter is, in plain words. The more concrete, the better the matches.",
                examples = "敷設から四十年を超えた配水管が多く、有収率が下がり続けている。")
        String description,

        @Size(max = 10)
        @UniqueElements
        @Schema(description = "Codes of the scheme policy-field.", examples = "[\"S4-03\"]")
        List<@NotNull @TaxonomyCode("policy-field") String> policyFields,

        @Size(max = 10)
        @UniqueElements
        @Schema(description = "Codes of the scheme priority-field.", examples = "[\"P1\"]")
        List<@NotNull @TaxonomyCode("priority-field") String> priorityFields,

        @Size(max = 10)
        @UniqueElements
        @Schema(description = "Codes of the scheme regional-vision.", examples = "[\"V1\"]")
        List<@NotNull @TaxonomyCode("regional-vision") String> visionModels,

        @Size(max = 20)
        @UniqueElements
        @Schema(description = "Whom it concerns, in free words.", examples = "[\"高齢者\"]")
        List<@NotBlank @Size(max = 50) @Legible String> targetGroups,

        @Size(max = 20) List<@NotNull @Valid Indicator> indicators,

        @Nullable
        @Min(2000)
        @Max(2100)
        @Schema(description = "First fiscal year (年度), starts on 1 April.", examples = "2026")
        Integer fiscalYearFrom,

        @Nullable @Min(2000) @Max(2100) @Schema(description = "Last fiscal year (年度).", examples = "2028")
        Integer fiscalYearTo,

        @Nullable BudgetBand budgetBand,

        @Nullable
        @Schema(
                description = "When the contract in force ends: the natural moment to change together.",
                examples = "2028-03-31")
        LocalDate contractEnds,

        @Size(max = 20)
        @UniqueElements
        @Schema(description = "Codes of the scheme cooperation-scheme.", examples = "[\"JOINT_PROCUREMENT\"]")
        List<@NotNull @TaxonomyCode("cooperation-scheme") String> wantedSchemes,

        @Nullable WantedScope wantedScope,

        @Nullable
        @Size(max = 100)
        @Legible
        @Schema(description = "Licence of the texts, best as an SPDX identifier.", examples = "CC-BY-4.0")
        String licence) {

    public Essentials {
        policyFields = listOf(policyFields);
        priorityFields = listOf(priorityFields);
        visionModels = listOf(visionModels);
        targetGroups = listOf(targetGroups);
        indicators = listOf(indicators);
        wantedSchemes = listOf(wantedSchemes);
    }

    /** An unmodifiable copy; keeps null elements so that validation can name them. */
    public static <T> List<T> listOf(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
