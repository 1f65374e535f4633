package jp.renkei.matching.catalogue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Records by name: a plain one first, then what a test wants to be different. */
public final class RecordFixture {

    private static int next = 1;

    private long version = 1;
    private UUID id = new UUID(0x0199_8f3e_7c00_7a10L, 0x8000_0000_0000_0000L + next++);
    private final RecordType type;
    private MunicipalityRef municipality;
    private final String title;
    private final String description;
    private List<String> policyFields = List.of();
    private List<String> suggested = List.of();
    private Integer from;
    private Integer to;
    private BudgetBand budget;
    private LocalDate contractEnds;
    private List<String> schemes = List.of();
    private WantedScope scope;
    private Visibility visibility = Visibility.PUBLIC;
    private OffsetDateTime confirmed = OffsetDateTime.parse("2026-11-01T09:00:00+09:00");
    private Stage stage;
    private String failureReason;
    private Integer hostCapacity;

    private RecordFixture(RecordType type, Municipality of, String title, String description) {
        this.type = type;
        this.municipality =
                new MunicipalityRef(of.code(), of.name(), of.prefecture().name());
        this.title = title;
        this.description = description;
    }

    public static RecordFixture issue(Municipality of, String title, String description) {
        return new RecordFixture(RecordType.ISSUE, of, title, description);
    }

    public static RecordFixture initiative(Municipality of, String title, String description) {
        return new RecordFixture(RecordType.INITIATIVE, of, title, description);
    }

    public RecordFixture id(UUID other) {
        id = other;
        return this;
    }

    public RecordFixture version(long other) {
        version = other;
        return this;
    }

    public RecordFixture policyFields(String... codes) {
        policyFields = List.of(codes);
        return this;
    }

    public RecordFixture suggested(String... codes) {
        suggested = List.of(codes);
        return this;
    }

    public RecordFixture years(int first, int last) {
        from = first;
        to = last;
        return this;
    }

    public RecordFixture budget(BudgetBand band) {
        budget = band;
        return this;
    }

    public RecordFixture contractEnds(String day) {
        contractEnds = LocalDate.parse(day);
        return this;
    }

    public RecordFixture schemes(String... codes) {
        schemes = List.of(codes);
        return this;
    }

    public RecordFixture scope(WantedScope wish) {
        scope = wish;
        return this;
    }

    public RecordFixture visibility(Visibility to) {
        visibility = to;
        return this;
    }

    public RecordFixture confirmed(String day) {
        confirmed = OffsetDateTime.parse(day + "T09:00:00+09:00");
        return this;
    }

    public RecordFixture undated() {
        confirmed = null;
        return this;
    }

    public RecordFixture stage(Stage reached) {
        stage = reached;
        return this;
    }

    public RecordFixture failed(String reason) {
        failureReason = reason;
        return this;
    }

    public RecordFixture hostCapacity(int visitsPerMonth) {
        hostCapacity = visitsPerMonth;
        return this;
    }

    public CatalogueRecord build() {
        return new CatalogueRecord(
                version,
                id,
                type,
                municipality,
                title,
                description,
                policyFields,
                suggested,
                List.of(),
                List.of(),
                from,
                to,
                budget,
                contractEnds,
                schemes,
                scope,
                visibility,
                true,
                confirmed,
                confirmed,
                stage,
                null,
                failureReason,
                hostCapacity);
    }
}
