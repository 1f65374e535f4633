package jp.renkei.matching.explain;

import static jp.renkei.matching.catalogue.MunicipalityFixture.kochi;
import static jp.renkei.matching.catalogue.MunicipalityFixture.sakai;
import static jp.renkei.matching.catalogue.RecordFixture.issue;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.RecordFixture;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.explain.CooperationForms.Form;
import jp.renkei.matching.explain.Explanation.Milestone;
import jp.renkei.matching.explain.Explanation.MilestoneCode;
import jp.renkei.matching.explain.Explanation.Timing;
import jp.renkei.matching.score.MunicipalityFacts;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.text.SentenceWeights;
import jp.renkei.matching.text.TextAnalysis;
import jp.renkei.matching.text.VectorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The way back from budgets, grants, staff changes and contracts, on every day of the year. */
class TimingAdviceTest {

    private static final VectorBuilder VECTORS = new VectorBuilder(EpochSource.shipped());

    static List<Form> forms() {
        return CooperationForms.shipped().forms();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nothingThatIsOverIsSuggestedOnAnyDay(Form form) {
        Subject own = subject(issue(kochi(), "題", "文").contractEnds("2027-08-31"));
        Subject open = subject(issue(sakai(), "題", "文"));
        Subject contract = subject(issue(sakai(), "題", "文").contractEnds("2028-03-31"));
        Subject years = subject(issue(sakai(), "題", "文").years(2026, 2028));
        for (LocalDate day = LocalDate.of(2026, 4, 1); day.isBefore(LocalDate.of(2027, 4, 1)); day = day.plusDays(1)) {
            for (Subject other : List.of(open, contract, years)) {
                Timing timing = TimingAdvice.of(own, other, form, day);
                assertThat(timing.label().ja()).isNotBlank();
                assertThat(timing.startBy() == null).isEqualTo(timing.fiscalYear() == null);
                if (timing.startBy() != null) {
                    assertThat(timing.startBy()).as(form.code()).isAfterOrEqualTo(day);
                }
                LocalDate today = day;
                assertThat(timing.milestones()).allSatisfy(m -> {
                    assertThat(m.to()).isAfterOrEqualTo(today);
                    assertThat(m.from()).isBeforeOrEqualTo(m.to());
                });
                assertThat(timing.milestones()).isSortedAccordingTo(Comparator.comparing(Milestone::to));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2027, 2026-09-30",
        "2026-09-30, 2027, 2026-09-30",
        "2026-10-01, 2027, 2027-02-28",
        "2026-11-23, 2027, 2027-02-28",
        "2027-02-28, 2027, 2027-02-28",
        "2027-03-01, 2027, 2027-05-31",
        "2027-04-01, 2028, 2027-09-30",
    })
    void aMissedBudgetNamesTheNextOne(LocalDate day, int fiscalYear, LocalDate startBy) {
        Timing timing = timing("JOINT_DEVELOPMENT", day);
        assertThat(timing.fiscalYear()).isEqualTo(fiscalYear);
        assertThat(timing.startBy()).isEqualTo(startBy);
    }

    @ParameterizedTest
    @CsvSource({
        "JOINT_GRANT_APPLICATION, 2026-11-23, 2027, 2026-12-31",
        "JOINT_GRANT_APPLICATION, 2027-01-01, 2028, 2027-12-31",
        "STAFF_EXCHANGE, 2026-09-30, 2027, 2026-09-30",
        "STAFF_EXCHANGE, 2026-10-01, 2028, 2027-09-30",
        "ENTRUSTMENT, 2026-04-01, 2027, 2026-05-31",
        "ENTRUSTMENT, 2026-06-01, 2027, 2026-08-31",
        "PARTIAL_AFFAIRS_ASSOCIATION, 2026-04-01, 2029, 2027-02-28",
    })
    void grantsStaffAndVotesHaveCalendarsOfTheirOwn(String form, LocalDate day, int fiscalYear, LocalDate startBy) {
        Timing timing = timing(form, day);
        assertThat(timing.fiscalYear()).isEqualTo(fiscalYear);
        assertThat(timing.startBy()).isEqualTo(startBy);
    }

    @ParameterizedTest
    @CsvSource({
        "2028-03-31, 2028-03-31, 2028-04-01, 2027-03-31, 2027-09-30",
        "2028-03-31, 2028-09-30, 2028-10-01, 2027-09-30, 2027-10-24",
        "2028-09-30, 2027-03-31, 2028-10-01, 2027-09-30, 2027-10-24",
        "2027-03-31, 2027-03-31, 2028-04-01, 2027-03-31, 2027-09-30",
    })
    void contractsAreRenewedTogetherWhenTheLaterOneEndsOrLater(
            String one, String other, LocalDate renewal, LocalDate talks, LocalDate specification) {
        Timing timing = TimingAdvice.of(
                subject(issue(kochi(), "題", "文").contractEnds(one)),
                subject(issue(sakai(), "題", "文").contractEnds(other)),
                form("JOINT_PROCUREMENT", LocalDate.of(2026, 11, 23)),
                LocalDate.of(2026, 11, 23));
        assertThat(timing.startBy()).isEqualTo(talks);
        assertThat(end(timing, MilestoneCode.SPECIFICATION)).isEqualTo(specification);
        assertThat(end(timing, MilestoneCode.JOINT_CONTRACT)).isEqualTo(renewal);
    }

    @Test
    void aFormIsSuggestedOnlyWhileItIsValid() {
        CooperationForms forms = CooperationForms.shipped();
        assertThat(forms.forms()).extracting(Form::validTo).anyMatch(java.util.Objects::nonNull);
        for (Form form : forms.forms()) {
            if (form.validTo() != null) {
                assertThat(forms.find(form.code(), form.validTo())).contains(form);
                assertThat(forms.find(form.code(), form.validTo().plusDays(1)))
                        .isPresent()
                        .get()
                        .isNotEqualTo(form);
            }
        }
        assertThat(forms.defaults())
                .flatExtracting(CooperationForms.Default::forms)
                .extracting(CooperationForms.Suggestion::code)
                .allSatisfy(code ->
                        assertThat(forms.find(code, LocalDate.of(2026, 11, 23))).isPresent());
        assertThat(forms.find("SOMETHING_NEW", LocalDate.of(2026, 11, 23))).isEmpty();
        assertThat(forms.name("SOMETHING_NEW").ja()).isEqualTo("SOMETHING_NEW");
    }

    private static LocalDate end(Timing timing, MilestoneCode code) {
        return timing.milestones().stream()
                .filter(m -> m.code() == code)
                .findFirst()
                .orElseThrow()
                .to();
    }

    private static Timing timing(String form, LocalDate day) {
        return TimingAdvice.of(
                subject(issue(kochi(), "題", "文")), subject(issue(sakai(), "題", "文")), form(form, day), day);
    }

    private static Form form(String code, LocalDate day) {
        return CooperationForms.shipped().find(code, day).orElseThrow();
    }

    private static Subject subject(RecordFixture record) {
        CatalogueRecord state = record.build();
        return Subject.of(
                state,
                RecordFacts.of(state, MunicipalityFacts.of(kochi())),
                VECTORS.build(TextAnalysis.frequencies(state.title(), state.description(), SentenceWeights.EVEN)),
                kochi());
    }
}
