package jp.renkei.matching.score;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.renkei.matching.catalogue.BudgetBand;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.catalogue.Stage;
import jp.renkei.matching.catalogue.WantedScope;
import jp.renkei.matching.catalogue.YearBounds;
import jp.renkei.text.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What a score uses of a record beside its text. A pass over all records reads thousands of them, each from another place
 * of memory, so numbers and dates are kept in the object itself and codes are shared between records. Immutable.
 */
public final class RecordFacts {

    /** Stands for a year or day that is not known. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    /** Bounds of the budget bands in yen, exclusive. */
    private static final long[] BAND_BOUNDS = {1_000_000, 10_000_000, 50_000_000, 100_000_000};

    private final RecordType type;
    private final String municipalityCode;
    private final MunicipalityFacts municipality;
    private final @Nullable BudgetBand budget;
    private final @Nullable WantedScope scope;
    private final @Nullable Stage stage;

    /** Codes of the vocabulary; those that an officer chose come first. */
    final String[] codes;

    /** How many of the codes were chosen, not guessed from the text. */
    final int chosen;

    final String[] schemes;
    final int fiscalYearFrom;
    final int fiscalYearTo;

    /** Days since 1970. */
    final int contractEnds;

    /** Days since 1970. */
    private final int confirmed;

    /** Fiscal half-years, as {@link FiscalYear#half} counts them. */
    final int confirmedHalf;

    /** @param inferred guessed from the text, not chosen by an officer */
    public record PolicyCode(String code, boolean inferred) {}

    private RecordFacts(CatalogueRecord r, MunicipalityFacts municipality) {
        this.type = r.type();
        this.municipalityCode = r.municipality().code().intern();
        this.municipality = municipality;
        this.budget = budget(r);
        this.scope = r.wantedScope();
        this.stage = r.stage();
        Set<String> all = new LinkedHashSet<>();
        Stream.of(r.policyFields(), r.priorityFields(), r.visionModels()).forEach(all::addAll);
        this.chosen = all.size();
        all.addAll(r.suggestedPolicyFields());
        this.codes = shared(all.stream());
        this.schemes = shared(r.wantedSchemes().stream());
        this.fiscalYearFrom = known(r.fiscalYearFrom(), r.fiscalYearTo());
        this.fiscalYearTo = known(r.fiscalYearTo(), r.fiscalYearFrom());
        this.contractEnds = day(r.contractEnds());
        OffsetDateTime when = r.confirmedAt() == null ? r.updatedAt() : r.confirmedAt();
        LocalDate date = when == null ? null : inTokyo(when);
        this.confirmed = day(date);
        this.confirmedHalf = date == null ? UNKNOWN : FiscalYear.half(date);
    }

    private RecordFacts(RecordFacts r, MunicipalityFacts municipality) {
        this.type = r.type;
        this.municipalityCode = r.municipalityCode;
        this.municipality = municipality;
        this.budget = r.budget;
        this.scope = r.scope;
        this.stage = r.stage;
        this.codes = r.codes;
        this.chosen = r.chosen;
        this.schemes = r.schemes;
        this.fiscalYearFrom = r.fiscalYearFrom;
        this.fiscalYearTo = r.fiscalYearTo;
        this.contractEnds = r.contractEnds;
        this.confirmed = r.confirmed;
        this.confirmedHalf = r.confirmedHalf;
    }

    public static RecordFacts of(CatalogueRecord r, MunicipalityFacts municipality) {
        return new RecordFacts(r, municipality);
    }

    public RecordFacts with(MunicipalityFacts other) {
        return new RecordFacts(this, other);
    }

    public RecordType type() {
        return type;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public MunicipalityFacts municipality() {
        return municipality;
    }

    public List<PolicyCode> codes() {
        List<PolicyCode> all = new ArrayList<>(codes.length);
        for (int i = 0; i < codes.length; i++) {
            all.add(new PolicyCode(codes[i], i >= chosen));
        }
        return List.copyOf(all);
    }

    public List<String> schemes() {
        return List.of(schemes);
    }

    /** The only year that is known stands for both ends. */
    public @Nullable Integer fiscalYearFrom() {
        return fiscalYearFrom == UNKNOWN ? null : fiscalYearFrom;
    }

    public @Nullable Integer fiscalYearTo() {
        return fiscalYearTo == UNKNOWN ? null : fiscalYearTo;
    }

    public @Nullable LocalDate contractEnds() {
        return contractEnds == UNKNOWN ? null : LocalDate.ofEpochDay(contractEnds);
    }

    public @Nullable LocalDate confirmed() {
        return confirmed == UNKNOWN ? null : LocalDate.ofEpochDay(confirmed);
    }

    public @Nullable BudgetBand budget() {
        return budget;
    }

    public @Nullable WantedScope scope() {
        return scope;
    }

    public @Nullable Stage stage() {
        return stage;
    }

    /** One string for each code of the vocabulary, however many records carry it. */
    private static String[] shared(Stream<String> codes) {
        return codes.map(String::intern).toArray(String[]::new);
    }

    private static int known(@Nullable Integer year, @Nullable Integer other) {
        if (year != null && YearBounds.contain(year)) {
            return year;
        }
        return other != null && YearBounds.contain(other) ? other : UNKNOWN;
    }

    /** Null for a day that no calendar knows. */
    private static @Nullable LocalDate inTokyo(OffsetDateTime when) {
        if (!YearBounds.contain(when.getYear())) {
            return null;
        }
        LocalDate day = when.atZoneSameInstant(FiscalYear.ZONE).toLocalDate();
        return YearBounds.contain(day.getYear()) ? day : null;
    }

    private static int day(@Nullable LocalDate date) {
        return date == null || !YearBounds.contain(date.getYear()) ? UNKNOWN : (int) date.toEpochDay();
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
