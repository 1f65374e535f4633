package jp.renkei.matching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.catalogue.Stage;
import jp.renkei.matching.catalogue.WantedScope;
import jp.renkei.matching.score.AgainstCode;
import jp.renkei.matching.score.FactorCode;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.score.ScoreSheet;

/**
 * Where a pair is weakest although nothing counts against it: the known difference that leaves the most points of its
 * factor unused. What is not known is no weakness.
 */
final class WeakPoints {

    private static final double FAR_KM = 150;
    private static final double TIMES_LARGER = 2;

    private final ScoreSheet sheet;
    private final Subject first;
    private final Subject second;
    private final Wording wording;
    private final List<Weakness> found = new ArrayList<>();

    WeakPoints(ScoreSheet sheet, Subject first, Subject second, Wording wording) {
        this.sheet = sheet;
        this.first = first;
        this.second = second;
        this.wording = wording;
    }

    private record Weakness(AgainstCode code, int unused) {}

    /** With 0 points; empty when the two differ in nothing that is known. */
    Optional<Explanation.Against> weakest() {
        RecordFacts a = first.facts();
        RecordFacts b = second.facts();
        note(
                sheet.points(FactorCode.TEXT) * 3 < FactorCode.TEXT.maximum(),
                AgainstCode.WORDING_DIFFERS,
                FactorCode.TEXT);
        note(fieldsDiffer(a, b), AgainstCode.FIELDS_DIFFER, FactorCode.POLICY_FIELDS);
        note(wording.timesLarger() >= TIMES_LARGER, AgainstCode.SIZE_DIFFERS, FactorCode.SIZE);
        note(isFar(a, b), AgainstCode.FAR_APART, FactorCode.DISTANCE);
        note(periodsDiffer(a, b), AgainstCode.TIMING_APART, FactorCode.TIMING);
        note(schemesDiffer(a, b), AgainstCode.SCHEMES_DIFFER, FactorCode.SCHEMES);
        note(isTrial(a) || isTrial(b), AgainstCode.UNPROVEN, FactorCode.STAGE);
        note(wording.isOld(), AgainstCode.STALE, FactorCode.FRESHNESS);
        if (a.budget() != null && b.budget() != null && a.budget() != b.budget()) {
            found.add(new Weakness(AgainstCode.BUDGET_DIFFERS, -AgainstCode.BUDGET_DIFFERS.minimum() / 2));
        }
        return found.stream()
                .max(Comparator.comparingInt(Weakness::unused).thenComparing(Weakness::code, Comparator.reverseOrder()))
                .map(weakest -> new Explanation.Against(weakest.code(), wording.weakLabel(weakest.code()), 0));
    }

    private void note(boolean applies, AgainstCode code, FactorCode factor) {
        if (applies) {
            found.add(new Weakness(code, factor.maximum() - sheet.points(factor)));
        }
    }

    private boolean fieldsDiffer(RecordFacts a, RecordFacts b) {
        return sheet.points(FactorCode.POLICY_FIELDS) == 0 && hasChosen(a) && hasChosen(b);
    }

    private static boolean hasChosen(RecordFacts facts) {
        return facts.codes().stream().anyMatch(code -> !code.inferred());
    }

    private boolean isFar(RecordFacts a, RecordFacts b) {
        boolean wished = a.scope() == WantedScope.FAR || b.scope() == WantedScope.FAR;
        boolean indifferent = a.scope() == WantedScope.ANYWHERE && b.scope() == WantedScope.ANYWHERE;
        return wording.kilometres() >= FAR_KM && !wished && !indifferent;
    }

    /** Only of two issues: the years of an initiative in operation say nothing about when it can be used. */
    private static boolean periodsDiffer(RecordFacts a, RecordFacts b) {
        if (a.type() != RecordType.ISSUE
                || b.type() != RecordType.ISSUE
                || a.fiscalYearFrom() == null
                || a.fiscalYearTo() == null
                || b.fiscalYearFrom() == null
                || b.fiscalYearTo() == null) {
            return false;
        }
        return !a.fiscalYearFrom().equals(b.fiscalYearFrom())
                || !a.fiscalYearTo().equals(b.fiscalYearTo());
    }

    private static boolean schemesDiffer(RecordFacts a, RecordFacts b) {
        return !a.schemes().isEmpty()
                && !b.schemes().isEmpty()
                && a.schemes().stream().noneMatch(b.schemes()::contains);
    }

    private static boolean isTrial(RecordFacts facts) {
        return facts.type() == RecordType.INITIATIVE && facts.stage() == Stage.PILOT;
    }
}
