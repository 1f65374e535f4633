package jp.renkei.matching.score;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.renkei.matching.catalogue.BudgetBand;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.catalogue.Stage;
import jp.renkei.matching.catalogue.WantedScope;
import jp.renkei.text.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What a score uses of a record beside its text. Immutable. */
public record RecordFacts(
        RecordType type,
        String municipalityCode,
        MunicipalityFacts municipality,
        List<PolicyCode> codes,
        @Nullable Integer fiscalYearFrom,
        @Nullable Integer fiscalYearTo,
        @Nullable LocalDate contractEnds,
        @Nullable BudgetBand budget,
        List<String> schemes,
        @Nullable WantedScope scope,
        @Nullable Stage stage,
        @Nullable LocalDate confirmed) {

    /** @param inferred guessed from the text, not chosen by an officer */
    public record PolicyCode(String code, boolean inferred) {}

    /** Bounds of the budget bands in yen, exclusive. */
    private static final long[] BAND_BOUNDS = {1_000_000, 10_000_000, 50_000_000, 100_000_000};

    public static RecordFacts of(CatalogueRecord r, MunicipalityFacts municipality) {
        Integer from = r.fiscalYearFrom() == null ? r.fiscalYearTo() : r.fiscalYearFrom();
        Integer to = r.fiscalYearTo() == null ? from : r.fiscalYearTo();
        OffsetDateTime confirmed = r.confirmedAt() == null ? r.updatedAt() : r.confirmedAt();
        return new RecordFacts(
                r.type(),
                r.municipality().code(),
                municipality,
                codes(r),
                from,
                to,
                r.contractEnds(),
                budget(r),
                r.wantedSchemes(),
                r.wantedScope(),
                r.stage(),
                confirmed == null
                        ? null
                        : confirmed.atZoneSameInstant(FiscalYear.ZONE).toLocalDate());
    }

    public RecordFacts with(MunicipalityFacts other) {
        return new RecordFacts(
                type,
                municipalityCode,
                other,
                codes,
                fiscalYearFrom,
                fiscalYearTo,
                contractEnds,
                budget,
                schemes,
                scope,
                stage,
                confirmed);
    }

    private static List<PolicyCode> codes(CatalogueRecord r) {
        Map<String, PolicyCode> codes = new LinkedHashMap<>();
        for (List<String> chosen : List.of(r.policyFields(), r.priorityFields(), r.visionModels())) {
            chosen.forEach(code -> codes.put(code, new PolicyCode(code, false)));
        }
        r.suggestedPolicyFields().forEach(code -> codes.putIfAbsent(code, new PolicyCode(code, true)));
        return List.copyOf(new ArrayList<>(codes.values()));
    }

    private static @Nullable BudgetBand budget(CatalogueRecord r) {
        if (r.budgetBand() != null || r.costInitial() == null) {
            return r.budgetBand();
        }
        int band = 0;
        while (band < BAND_BOUNDS.length && r.costInitial() >= BAND_BOUNDS[band]) {
            band++;
        }
        return BudgetBand.values()[band];
    }
}
