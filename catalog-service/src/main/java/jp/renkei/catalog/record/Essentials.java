package jp.renkei.catalog.record;

import static jp.renkei.edge.json.Notation.FIRST_YEAR;
import static jp.renkei.edge.json.Notation.LAST_YEAR;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.renkei.catalog.entry.FiscalYearReader;
import jp.renkei.catalog.entry.ListLength;
import jp.renkei.catalog.entry.TaxonomyCode;
import jp.renkei.catalog.entry.Visible;
import jp.renkei.catalog.entry.Written;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * What issues and initiatives both say. Immutable; absent lists are empty. Texts are kept code point by code point; what
 * cannot be seen at the ends of a short one is taken off.
 */
@FiscalYearsInOrder(message = "{label.fiscalYearTo}{rule.yearsInOrder}")
@Schema(description = "What issues and initiatives have in common. Only title and description are mandatory.")
public record Essentials(
        @Written(label = "title", max = 100, required = true)
        @Schema(
                required = true,
                maxLength = 100,
                description = "The matter in one line (件名), unique in the municipality. White space and invisible"
                        + " characters at its ends are taken off.",
                examples = "老朽化した水道管の漏水を早く見つけたい")
        String title,

        @Written(label = "description", max = 10_000, required = true)
        @Schema(
                required = true,
                maxLength = 10_000,
                description = "What the matter is, in plain words (内容). The more concrete, the better the matches.",
                examples = "敷設から四十年を超えた配水管が多く、有収率が下がり続けている。")
        String description,

        @Size(
                max = 10,
                groups = {ListLength.class, Default.class},
                message = "{label.policyFields}{rule.tooMany}")
        @UniqueElements(message = "{label.policyFields}{rule.twice}")
        @Schema(maxItems = 10, description = "Codes of the scheme policy-field (施策の方向).", examples = "[\"S4-03\"]")
        List<
                        @NotNull(message = "{label.policyFields}{rule.noCode}")
                        @TaxonomyCode(value = "policy-field", label = "policyFields") String>
                policyFields,

        @Size(
                max = 10,
                groups = {ListLength.class, Default.class},
                message = "{label.priorityFields}{rule.tooMany}")
        @UniqueElements(message = "{label.priorityFields}{rule.twice}")
        @Schema(maxItems = 10, description = "Codes of the scheme priority-field (重点分野).", examples = "[\"P1\"]")
        List<
                        @NotNull(message = "{label.priorityFields}{rule.noCode}")
                        @TaxonomyCode(value = "priority-field", label = "priorityFields") String>
                priorityFields,

        @Size(
                max = 10,
                groups = {ListLength.class, Default.class},
                message = "{label.visionModels}{rule.tooMany}")
        @UniqueElements(message = "{label.visionModels}{rule.twice}")
        @Schema(maxItems = 10, description = "Codes of the scheme regional-vision (地域ビジョン).", examples = "[\"V1\"]")
        List<
                        @NotNull(message = "{label.visionModels}{rule.noCode}")
                        @TaxonomyCode(value = "regional-vision", label = "visionModels") String>
                visionModels,

        @Size(
                max = 20,
                groups = {ListLength.class, Default.class},
                message = "{label.targetGroups}{rule.tooMany}")
        @UniqueElements(message = "{label.targetGroups}{rule.twice}")
        @Schema(maxItems = 20, description = "Whom it concerns, in free words (対象者).", examples = "[\"高齢者\"]")
        List<@NotNull(message = "{label.targetGroups}{rule.empty}") @Written(label = "targetGroups", max = 50) String>
                targetGroups,

        @Size(
                max = 20,
                groups = {ListLength.class, Default.class},
                message = "{label.indicators}{rule.tooMany}")
        @Schema(maxItems = 20, description = "Figures that show how far it is solved (指標).")
        List<@NotNull(message = "{label.indicators}{rule.nothing}") @Valid Indicator> indicators,

        @Nullable
        @JsonDeserialize(using = FiscalYearReader.class)
        @Min(value = FIRST_YEAR, message = "{label.fiscalYearFrom}{rule.fiscalYear}")
        @Max(value = LAST_YEAR, message = "{label.fiscalYearFrom}{rule.fiscalYear}")
        @Schema(
                description = "First fiscal year (開始年度), starts on 1 April. In requests also a string as officers"
                        + " write it: 令和8年度, R8, \"2026\".",
                examples = "2026")
        Integer fiscalYearFrom,

        @Nullable
        @JsonDeserialize(using = FiscalYearReader.class)
        @Min(value = FIRST_YEAR, message = "{label.fiscalYearTo}{rule.fiscalYear}")
        @Max(value = LAST_YEAR, message = "{label.fiscalYearTo}{rule.fiscalYear}")
        @Schema(
                description = "Last fiscal year (終了年度), not before the first. In requests also a string as officers"
                        + " write it: 令和10年度, R10, \"2028\".",
                examples = "2028")
        Integer fiscalYearTo,

        @Nullable BudgetBand budgetBand,

        @Nullable
        @Schema(
                description = "When the contract in force ends (契約終了日), in the years 1950 to 2150: the natural moment"
                        + " to change together.",
                examples = "2028-03-31")
        LocalDate contractEnds,

        @Size(
                max = 20,
                groups = {ListLength.class, Default.class},
                message = "{label.wantedSchemes}{rule.tooMany}")
        @UniqueElements(message = "{label.wantedSchemes}{rule.twice}")
        @Schema(
                maxItems = 20,
                description = "Codes of the scheme cooperation-scheme (希望する連携の形).",
                examples = "[\"JOINT_PROCUREMENT\"]")
        List<
                        @NotNull(message = "{label.wantedSchemes}{rule.noCode}")
                        @TaxonomyCode(value = "cooperation-scheme", label = "wantedSchemes") String>
                wantedSchemes,

        @Nullable WantedScope wantedScope,

        @Nullable
        @Written(label = "licence", max = 100)
        @Schema(
                maxLength = 100,
                description = "Licence of the texts (利用条件), best as an SPDX identifier.",
                examples = "CC-BY-4.0")
        String licence) {

    public Essentials {
        title = title == null ? title : Visible.trimmed(title);
        policyFields = listOf(policyFields);
        priorityFields = listOf(priorityFields);
        visionModels = listOf(visionModels);
        targetGroups = Visible.trimmed(targetGroups);
        indicators = listOf(indicators);
        wantedSchemes = listOf(wantedSchemes);
        licence = Visible.orNull(licence);
    }

    /** An unmodifiable copy; keeps null elements so that validation can name them. */
    public static <T> List<T> listOf(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
