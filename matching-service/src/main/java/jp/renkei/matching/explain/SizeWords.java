package jp.renkei.matching.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.renkei.matching.catalogue.Municipality;
import org.jspecify.annotations.Nullable;

/** How two municipalities compare in size, in sentences that their figures bear out. Immutable. */
final class SizeWords {

    private static final double CLOSE = 2;
    private static final double MODERATE = 4;
    private static final double WITHIN = 10;

    /** Differences up to which a reader would call two figures close. */
    private static final double AGEING_CLOSE = 3;

    private static final double FISCAL_CLOSE = 0.1;
    private static final double PER_CENT = 100;

    private final Subject first;
    private final Subject second;

    SizeWords(Subject first, Subject second) {
        this.first = first;
        this.second = second;
    }

    Label label() {
        double times = timesLarger();
        if (times < MODERATE) {
            return Phrases.label(
                    times < CLOSE ? "size.close" : "size.moderate", people(first), people(second), said(times));
        }
        Optional<Label> alike = alike();
        if (Double.isNaN(times)) {
            return alike.orElseGet(this::compared);
        }
        Label population = Phrases.label(
                times <= WITHIN ? "size.within" : "size.beyond", people(first), people(second), said(times));
        return alike.or(() -> times <= WITHIN ? Optional.empty() : Optional.of(compared()))
                .map(more -> Phrases.sentences(List.of(population, more)))
                .orElse(population);
    }

    /** Of the share of old people and the financial strength, what is close. */
    private Optional<Label> alike() {
        boolean ageing = Math.abs(ageing(first) - ageing(second)) <= AGEING_CLOSE;
        boolean fiscal = Math.abs(fiscal(first) - fiscal(second)) <= FISCAL_CLOSE;
        return ageing || fiscal
                ? Optional.of(figures("size.alike." + (ageing && fiscal ? "both" : ageing ? "ageing" : "fiscal")))
                : Optional.empty();
    }

    private Label compared() {
        return figures(Double.isNaN(ageing(first) - ageing(second)) ? "size.compared.fiscal" : "size.compared.ageing");
    }

    private Label figures(String key) {
        return Phrases.label(key, ageing(first), ageing(second), fiscal(first), fiscal(second));
    }

    /** 2.5, but 17. */
    static String said(double times) {
        return times < WITHIN ? String.format(Locale.ROOT, "%.1f", times) : Long.toString(Math.round(times));
    }

    /** How many times the smaller population goes into the larger one; NaN when one of them is unknown. */
    double timesLarger() {
        double a = population(first);
        double b = population(second);
        return Math.max(a, b) / Math.max(1, Math.min(a, b));
    }

    /** 会津若松市 112,000人; the name alone when the population is unknown. */
    Label people(Subject subject) {
        Municipality home = subject.municipality();
        String name = subject.state().municipality().name();
        return home == null || home.population() == null
                ? new Label(name, name)
                : Phrases.label("size.of", home.name(), home.population());
    }

    private static double population(Subject subject) {
        Municipality home = subject.municipality();
        return home == null ? Double.NaN : or(home.population());
    }

    /** In per cent. */
    private static double ageing(Subject subject) {
        Municipality home = subject.municipality();
        return home == null ? Double.NaN : PER_CENT * or(home.population65()) / or(home.population());
    }

    private static double fiscal(Subject subject) {
        Municipality home = subject.municipality();
        return home == null ? Double.NaN : or(home.fiscalStrengthIndex());
    }

    private static double or(@Nullable Number figure) {
        return figure == null ? Double.NaN : figure.doubleValue();
    }
}
