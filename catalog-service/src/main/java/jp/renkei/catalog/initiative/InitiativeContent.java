package jp.renkei.catalog.initiative;

import static jp.renkei.catalog.record.Essentials.listOf;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.renkei.catalog.entry.ListLength;
import jp.renkei.catalog.entry.Visible;
import jp.renkei.catalog.entry.Written;
import jp.renkei.catalog.record.Content;
import jp.renkei.catalog.record.Essentials;
import jp.renkei.catalog.record.RecordType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** What a municipality says about a digital initiative. Immutable; absent lists are empty. */
public record InitiativeContent(
        @JsonUnwrapped Essentials essentials,

        @Nullable
        @Schema(
                description =
                        "How far it has come (段階): 構想 IDEA → 実証 PILOT → 実装 IMPLEMENTED → 横展開済 ROLLED_OUT; 終了 ENDED")
        Stage stage,

        @Size(
                max = 20,
                groups = {ListLength.class, Default.class},
                message = "{label.technologies}{rule.tooMany}")
        @UniqueElements(message = "{label.technologies}{rule.twice}")
        @Schema(maxItems = 20, description = "What it is made with (使用技術).", examples = "[\"AI\", \"センサー\"]")
        List<@NotNull(message = "{label.technologies}{rule.empty}") @Written(label = "technologies", max = 50) String>
                technologies,

        @Nullable
        @Written(label = "serviceName", max = 100)
        @Schema(maxLength = 100, description = "Name under which residents know it (サービス名).", examples = "みまもり水道")
        String serviceName,

        @Size(
                max = 10,
                groups = {ListLength.class, Default.class},
                message = "{label.fundingProgrammes}{rule.tooMany}")
        @UniqueElements(message = "{label.fundingProgrammes}{rule.twice}")
        @Schema(
                maxItems = 10,
                description = "Grants and programmes that paid for it (活用した補助金など).",
                examples = "[\"デジタル田園都市国家構想交付金\"]")
        List<
                        @NotNull(message = "{label.fundingProgrammes}{rule.empty}")
                        @Written(label = "fundingProgrammes", max = 100) String>
                fundingProgrammes,

        @Nullable
        @PositiveOrZero(message = "{label.costInitial}{rule.yen}")
        @Max(value = MOST_YEN, message = "{label.costInitial}{rule.yen}")
        @Schema(description = "Yen, once (初期費用).", examples = "1200000")
        Long costInitial,

        @Nullable
        @PositiveOrZero(message = "{label.costYearly}{rule.yen}")
        @Max(value = MOST_YEN, message = "{label.costYearly}{rule.yen}")
        @Schema(description = "Yen a year (年間費用).", examples = "300000")
        Long costYearly,

        @Nullable
        @PositiveOrZero(message = "{label.staffDays}{rule.days}")
        @Max(value = 1_000_000, message = "{label.staffDays}{rule.days}")
        @Schema(description = "Person-days of own staff (職員の人日).", examples = "40")
        Integer staffDays,

        @Nullable
        @Written(label = "preconditions", max = 2_000)
        @Schema(
                maxLength = 2_000,
                description = "What must be in place before it works (前提条件).",
                examples = "配管図が電子化されていること。")
        String preconditions,

        @Size(
                max = 20,
                groups = {ListLength.class, Default.class},
                message = "{label.outcomes}{rule.tooMany}")
        @Schema(maxItems = 20, description = "What came of it, in figures (成果).")
        List<@NotNull(message = "{label.outcomes}{rule.nothing}") @Valid Outcome> outcomes,

        @Nullable
        @Written(label = "lessons", max = 4_000)
        @Schema(
                maxLength = 4_000,
                description = "What the next municipality should know (教訓).",
                examples = "調査の前に弁の位置を確かめておくと早い。")
        String lessons,

        @Nullable
        @Written(label = "failureReason", max = 4_000)
        @Schema(
                maxLength = 4_000,
                description = "What did not work, and why (うまくいかなかった理由): as useful as a success.",
                examples = "山間部では電波が届かず、測定が途切れた。")
        String failureReason,

        @Nullable @Valid Reuse reuse,

        @Nullable
        @PositiveOrZero(message = "{label.hostCapacityPerMonth}{rule.visits}")
        @Max(value = 100, message = "{label.hostCapacityPerMonth}{rule.visits}")
        @Schema(description = "Visits or talks a month that can be received (月あたりの受入れ件数).", examples = "2")
        Integer hostCapacityPerMonth,

        @Nullable
        @Schema(
                description = "The initiative that this one was taken over from (導入元).",
                examples = "019aad00-0001-7a10-8b20-000000000001")
        UUID adoptedFrom,

        @Size(
                max = 20,
                groups = {ListLength.class, Default.class},
                message = "{label.addressesIssues}{rule.tooMany}")
        @UniqueElements(message = "{label.addressesIssues}{rule.twice}")
        @Schema(
                maxItems = 20,
                description = "Issues that it solves or eases (解決する課題).",
                examples = "[\"019aad00-0001-7a10-8b20-000000000002\"]")
        List<@NotNull(message = "{label.addressesIssues}{rule.nothing}") UUID> addressesIssues)
        implements Content {

    private static final long MOST_YEN = 1_000_000_000_000L;

    public InitiativeContent {
        technologies = Visible.trimmed(technologies);
        serviceName = Visible.orNull(serviceName);
        fundingProgrammes = Visible.trimmed(fundingProgrammes);
        preconditions = Visible.orNull(preconditions);
        lessons = Visible.orNull(lessons);
        failureReason = Visible.orNull(failureReason);
        outcomes = listOf(outcomes);
        addressesIssues = listOf(addressesIssues);
    }

    @Override
    public Optional<String> stageCode() {
        return Optional.ofNullable(stage).map(Stage::name);
    }

    @Override
    public List<Reference> references() {
        var origin = Stream.ofNullable(adoptedFrom).map(id -> new Reference("adoptedFrom", RecordType.INITIATIVE, id));
        var issues = addressesIssues.stream().map(id -> new Reference("addressesIssues", RecordType.ISSUE, id));
        return Stream.concat(origin, issues).toList();
    }
}
