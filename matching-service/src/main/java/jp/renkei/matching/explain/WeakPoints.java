package jp.renkei.matching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.catalogue.Stage;
import jp.renkei.matching.explain.Explanation.Against;
import jp.renkei.matching.explain.Explanation.Field;
import jp.renkei.matching.score.AgainstCode;
import jp.renkei.matching.score.FactorCode;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.score.ScoreSheet;

/**
 * Where a pair is weakest although nothing counts against it: the known difference that leaves the most points of its
 * factor unused, else what is not known. A respect that speaks for the pair is no weakness.
 */
final class WeakPoints {

    private static final double TIMES_LARGER = 2;

    private final ScoreSheet sheet;
    private final RecordFacts a;
    private final RecordFacts b;
    private final Wording wording;
    private final ComparedValues values;
    private final List<Weakness> found = new ArrayList<>();

    WeakPoints(ScoreSheet sheet, Subject first, Subject second, Wording wording, ComparedValues values) {
        this.sheet = sheet;
        this.a = first.facts();
        this.b = second.facts();
        this.wording = wording;
        this.values = values;
    }

    private record Weakness(AgainstCode code, int unused) {}

    /** With 0 points; empty when the two differ in nothing, and everything is known. */
    Optional<Against> weakest() {
        note(fieldsDiffer(), AgainstCode.FIELDS_DIFFER);
        note(wording.timesLarger() >= TIMES_LARGER, AgainstCode.SIZE_DIFFERS);
        note(wording.isFar(), AgainstCode.FAR_APART);
        note(schemesDiffer(), AgainstCode.SCHEMES_DIFFER);
        note(isTrial(a) || isTrial(b), AgainstCode.UNPROVEN);
        note(wording.isOld(), AgainstCode.STALE);
        if (a.budget() != null && b.budget() != null && a.budget() != b.budget()) {
            found.add(new Weakness(AgainstCode.BUDGET_DIFFERS, -AgainstCode.BUDGET_DIFFERS.minimum() / 2));
        }
        return found.stream()
                .max(Comparator.comparingInt(Weakness::unused).thenComparing(Weakness::code, Comparator.reverseOrder()))
                .map(weakest ->
                        new Against(weakest.code(), wording.weakLabel(weakest.code()), 0, values.of(weakest.code())))
                .or(this::littleKnown);
    }

    private void note(boolean applies, AgainstCode code) {
        FactorCode factor = code.factor();
        if (applies && factor != null && sheet.net(factor) <= 0) {
            found.add(new Weakness(code, factor.maximum()));
        }
    }

    private Optional<Against> littleKnown() {
        List<Label> own = missing(a);
        List<Label> theirs = missing(b);
        return own.isEmpty() && theirs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Against(AgainstCode.LITTLE_KNOWN, wording.littleKnown(own, theirs), 0, List.of()));
    }

    private static List<Label> missing(RecordFacts facts) {
        List<Label> missing = new ArrayList<>();
        missing(Years.of(facts) == null, Field.FISCAL_YEARS, missing);
        missing(facts.schemes().isEmpty(), Field.WANTED_SCHEMES, missing);
        missing(facts.budget() == null, Field.BUDGET_BAND, missing);
        return missing;
    }

    private static void missing(boolean applies, Field field, List<Label> missing) {
        if (applies) {
            missing.add(Phrases.label("field." + field));
        }
    }

    private boolean fieldsDiffer() {
        return sheet.points(FactorCode.POLICY_FIELDS) == 0 && hasChosen(a) && hasChosen(b);
    }

    private static boolean hasChosen(RecordFacts facts) {
        return facts.codes().stream().anyMatch(code -> !code.inferred());
    }

    private boolean schemesDiffer() {
        return !a.schemes().isEmpty()
                && !b.schemes().isEmpty()
                && a.schemes().stream().noneMatch(b.schemes()::contains);
    }

    private static boolean isTrial(RecordFacts facts) {
        return facts.type() == RecordType.INITIATIVE && facts.stage() == Stage.PILOT;
    }
}
