package jp.renkei.matching.catalogue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The published state of an issue or initiative, as far as matching needs it. Texts are exactly as stored by the
 * catalogue: evidence offsets refer to them. Lists are never null.
 *
 * @param hostCapacityPerMonth how many visits the municipality can receive for an initiative
 */
public record CatalogueRecord(
        long recordVersion,
        UUID id,
        RecordType type,
        MunicipalityRef municipality,
        String title,
        String description,
        List<String> policyFields,
        List<String> suggestedPolicyFields,
        List<String> priorityFields,
        List<String> visionModels,
        @Nullable Integer fiscalYearFrom,
        @Nullable Integer fiscalYearTo,
        @Nullable BudgetBand budgetBand,
        @Nullable LocalDate contractEnds,
        List<String> wantedSchemes,
        @Nullable WantedScope wantedScope,
        Visibility visibility,
        boolean sample,
        @Nullable OffsetDateTime confirmedAt,
        @Nullable OffsetDateTime updatedAt,
        @Nullable Stage stage,
        @Nullable Long costInitial,
        @Nullable String failureReason,
        @Nullable Integer hostCapacityPerMonth) {

    public CatalogueRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(municipality.code(), "municipality.code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(visibility, "visibility");
        policyFields = copy(policyFields);
        suggestedPolicyFields = copy(suggestedPolicyFields);
        priorityFields = copy(priorityFields);
        visionModels = copy(visionModels);
        wantedSchemes = copy(wantedSchemes);
    }

    private static List<String> copy(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
