package jp.renkei.matching.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.catalogue.Stage;
import jp.renkei.matching.explain.CooperationForms.Default;
import jp.renkei.matching.explain.CooperationForms.Form;
import jp.renkei.matching.explain.CooperationForms.Suggestion;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.score.RecordFacts.PolicyCode;
import org.jspecify.annotations.Nullable;

/**
 * Fitting forms of cooperation: what both want, else what one wants and what the situation suggests; of wanted forms the one
 * that takes the least time first.
 */
final class SchemeAdvice {

    private static final int MOST = 3;

    private final CooperationForms forms = CooperationForms.shipped();
    private final Subject first;
    private final Subject second;
    private final LocalDate today;
    private final List<Advice> advice = new ArrayList<>();

    private SchemeAdvice(Subject first, Subject second, LocalDate today) {
        this.first = first;
        this.second = second;
        this.today = today;
    }

    /** @param why why this form */
    record Advice(Form form, Label why) {

        Explanation.Scheme scheme() {
            return new Explanation.Scheme(form.code(), form.label(), form.article(), form.leadTime(), form.note(), why);
        }
    }

    /** One to three forms, the fitting one first. */
    static List<Advice> of(Subject first, Subject second, LocalDate today) {
        SchemeAdvice search = new SchemeAdvice(first, second, today);
        search.wanted();
        if (search.advice.isEmpty()) {
            search.wantedByOne(first);
            search.wantedByOne(second);
            search.lightestFirst();
            search.forms.defaults().stream()
                    .filter(search::applies)
                    .forEach(d -> d.forms().forEach(search::suggest));
        }
        return List.copyOf(search.advice.subList(0, Math.min(MOST, search.advice.size())));
    }

    private void wanted() {
        Label both = Phrases.label("scheme.why.BOTH");
        first.facts().schemes().stream()
                .filter(second.facts().schemes()::contains)
                .forEach(code -> suggest(new Suggestion(code, both)));
        lightestFirst();
    }

    /** The same order from both sides. */
    private void lightestFirst() {
        advice.sort(Comparator.comparingInt((Advice a) -> a.form().leadMonths())
                .thenComparing(a -> a.form().needsVote())
                .thenComparing(a -> a.form().code()));
    }

    private void wantedByOne(Subject one) {
        String name = one.state().municipality().name();
        Label why = name.isEmpty() ? Phrases.label("scheme.why.SOMEBODY") : Phrases.label("scheme.why.ONE", name);
        one.facts().schemes().forEach(code -> suggest(new Suggestion(code, why)));
    }

    private void suggest(Suggestion suggestion) {
        boolean known = advice.stream().anyMatch(a -> a.form().code().equals(suggestion.code()));
        forms.find(suggestion.code(), today)
                .filter(form -> !known)
                .ifPresent(form -> advice.add(new Advice(form, suggestion.why())));
    }

    private boolean applies(Default choice) {
        RecordFacts a = first.facts();
        RecordFacts b = second.facts();
        return switch (choice.when()) {
            case BOTH_CONTRACTS_END -> a.contractEnds() != null && b.contractEnds() != null;
            case COMMON_FIELD -> choice.field() != null && shareField(choice.field());
            case ONE_SERVES_NEIGHBOUR -> a.type() != b.type() && inOperation() && samePrefecture();
            case TWO_ISSUES -> a.type() == RecordType.ISSUE && b.type() == RecordType.ISSUE;
            case ALWAYS -> true;
        };
    }

    /** Only what officers chose: a guess from the text is too weak to name a form by. */
    private boolean shareField(String prefix) {
        return first.facts().codes().stream()
                .filter(c -> !c.inferred() && c.code().startsWith(prefix))
                .anyMatch(mine -> second.facts().codes().stream()
                        .filter(theirs -> !theirs.inferred())
                        .map(PolicyCode::code)
                        .anyMatch(mine.code()::equals));
    }

    private boolean inOperation() {
        @Nullable
        Stage stage = first.facts().type() == RecordType.INITIATIVE
                ? first.facts().stage()
                : second.facts().stage();
        return stage == Stage.IMPLEMENTED || stage == Stage.ROLLED_OUT;
    }

    private boolean samePrefecture() {
        Municipality here = first.municipality();
        Municipality there = second.municipality();
        return here != null
                && there != null
                && here.prefecture().code().equals(there.prefecture().code());
    }
}
