package jp.renkei.catalog.initiative;

import static jp.renkei.catalog.record.Essentials.listOf;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.renkei.catalog.record.Content;
import jp.renkei.catalog.record.Essentials;
import jp.renkei.catalog.record.Legible;
import jp.renkei.catalog.record.RecordType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** What a municipality says about a digital initiative. Immutable; absent lists are empty. */
public record InitiativeContent(
        @JsonUnwrapped Essentials essentials,

        @Nullable @Schema(description = "構想 IDEA → 実証 PILOT → 実装 IMPLEMENTED → 横展開済 ROLLED_OUT; 終了 ENDED")
        Stage stage,

        @Size(max = 20) @UniqueElements @Schema(examples = "[\"AI\", \"センサー\"]")
        List<@NotBlank @Size(max = 50) @Legible String> technologies,

        @Nullable @Size(max = 100) @Legible @Schema(description = "Name under which residents know it.")
        String serviceName,

        @Size(max = 10) @UniqueElements @Schema(description = "Grants and programmes that paid for it.")
        List<@NotBlank @Size(max = 100) @Legible String> fundingProgrammes,

        @Nullable @PositiveOrZero @Max(MOST_YEN) @Schema(description = "Yen, once.", examples = "1200000")
        Long costInitial,

        @Nullable @PositiveOrZero @Max(MOST_YEN) @Schema(description = "Yen a year.", examples = "300000")
        Long costYearly,

        @Nullable @PositiveOrZero @Max(1_000_000) @Schema(description = "Person-days of own staff.", examples = "40")
        Integer staffDays,

        @Nullable @Size(max = 2_000) @Legible @Schema(description = "What must be in place before it works.")
        String preconditions,

        @Size(max = 20) List<@NotNull @Valid Outcome> outcomes,

        @Nullable @Size(max = 4_000) @Legible @Schema(description = "What the next municipality should know.")
        String lessons,

        @Nullable
        @Size(max = 4_000)
        @Legible
        @Schema(description = "What did not work, and why: as useful as a success.")
        String failureReason,

        @Nullable @Valid Reuse reuse,

        @Nullable
        @PositiveOrZero
        @Max(100)
        @Schema(description = "Visits or talks a month that can be received.", examples = "2")
        Integer hostCapacityPerMonth,

        @Nullable @Schema(description = "The initiative that this one was taken over from.")
        UUID adoptedFrom,

        @Size(max = 20) @UniqueElements @Schema(description = "Issues that it solves or eases.")
        List<@NotNull UUID> addressesIssues)
        implements Content {

    private static final long MOST_YEN = 1_000_000_000_000L;

    public InitiativeContent {
        technologies = listOf(technologies);
        fundingProgrammes = listOf(fundingProgrammes);
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
