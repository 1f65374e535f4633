package jp.renkei.matching.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.explain.Explanation.Evidence;
import jp.renkei.matching.explain.Explanation.Field;
import jp.renkei.matching.explain.Explanation.Side;
import jp.renkei.matching.explain.Explanation.Value;
import jp.renkei.matching.score.AgainstCode;
import jp.renkei.matching.score.FactorCode;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.view.CatalogueView;
import org.jspecify.annotations.Nullable;

/** The values of both sides that a reason compares, as readers see them. Immutable. */
final class ComparedValues {

    private static final double PER_CENT = 100;

    private final Subject first;
    private final Subject second;
    private final CatalogueView view;

    ComparedValues(Subject first, Subject second, CatalogueView view) {
        this.first = first;
        this.second = second;
        this.view = view;
    }

    /** Of everything that the factor looks at; what is not registered is left out. */
    List<Evidence> of(FactorCode factor) {
        return of(
                switch (factor) {
                    case TEXT -> List.of(Field.TITLE, Field.DESCRIPTION);
                    case POLICY_FIELDS -> List.of(Field.POLICY_FIELDS);
                    case SIZE -> List.of(Field.POPULATION, Field.AGEING_RATE, Field.FISCAL_STRENGTH);
                    case DISTANCE -> List.of(Field.LOCATION, Field.WANTED_SCOPE);
                    case TIMING -> List.of(Field.FISCAL_YEARS, Field.CONTRACT_ENDS);
                    case SCHEMES -> List.of(Field.WANTED_SCHEMES);
                    case STAGE -> List.of(Field.STAGE);
                    case FRESHNESS -> List.of(Field.CONFIRMED_AT);
                });
    }

    /** As {@link #of(FactorCode)} for what speaks against a pair. */
    List<Evidence> of(AgainstCode reason) {
        FactorCode factor = reason.factor();
        if (factor != null) {
            return of(factor);
        }
        return reason == AgainstCode.BUDGET_DIFFERS ? of(List.of(Field.BUDGET_BAND)) : List.of();
    }

    /** The own side first. */
    private List<Evidence> of(List<Field> fields) {
        List<Evidence> values = new ArrayList<>();
        add(Side.FIRST, first, fields, values);
        add(Side.SECOND, second, fields, values);
        return List.copyOf(values);
    }

    private void add(Side side, Subject subject, List<Field> fields, List<Evidence> values) {
        for (Field field : fields) {
            Label value = value(subject, field);
            if (value != null) {
                values.add(new Value(side, field, value));
            }
        }
    }

    private @Nullable Label value(Subject subject, Field field) {
        RecordFacts facts = subject.facts();
        Municipality home = subject.municipality();
        return switch (field) {
            case TITLE, DESCRIPTION -> null; // quoted as passages
            case POLICY_FIELDS -> listed(facts.codes(), code -> Phrases.of(view.label(code.code())));
            case POPULATION -> ifKnown(home, Municipality::population, p -> Phrases.label("value.people", p));
            case AGEING_RATE -> home == null ? null : ageing(home);
            case FISCAL_STRENGTH ->
                ifKnown(home, Municipality::fiscalStrengthIndex, index -> Phrases.label("value.fiscal", index));
            case LOCATION ->
                ifKnown(home, Municipality::prefecture, p -> Phrases.label("value.place", p.name(), home(subject)));
            case WANTED_SCOPE -> facts.scope() == null ? null : Phrases.label("scope." + facts.scope());
            case FISCAL_YEARS -> Years.of(facts);
            case CONTRACT_ENDS -> facts.contractEnds() == null ? null : CalendarWords.part(facts.contractEnds());
            case WANTED_SCHEMES -> listed(facts.schemes(), CooperationForms.shipped()::name);
            case BUDGET_BAND -> facts.budget() == null ? null : Phrases.label("budget." + facts.budget());
            case STAGE -> facts.stage() == null ? null : Phrases.label("value.stage." + facts.stage());
            case CONFIRMED_AT -> facts.confirmed() == null ? null : CalendarWords.month(facts.confirmed());
        };
    }

    private static String home(Subject subject) {
        return subject.state().municipality().name();
    }

    private static @Nullable Label ageing(Municipality home) {
        Integer all = home.population();
        Integer old = home.population65();
        return all == null || old == null || all < 1 ? null : Phrases.label("value.percent", PER_CENT * old / all);
    }

    private static <T> @Nullable Label ifKnown(
            @Nullable Municipality home, Function<Municipality, @Nullable T> figure, Function<T, Label> label) {
        T value = home == null ? null : figure.apply(home);
        return value == null ? null : label.apply(value);
    }

    private static <T> @Nullable Label listed(List<T> values, Function<T, Label> label) {
        Stream<Label> labels = values.stream().map(label).distinct();
        return values.isEmpty() ? null : Label.join(labels.toList(), "、");
    }
}
