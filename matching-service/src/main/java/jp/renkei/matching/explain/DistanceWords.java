package jp.renkei.matching.explain;

import java.util.List;
import java.util.stream.Stream;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.catalogue.WantedScope;
import org.jspecify.annotations.Nullable;

/** Where two municipalities lie to each other, and where each one looks for partners. Immutable. */
final class DistanceWords {

    private static final double NEAR_KM = 60;
    private static final double FAR_KM = 150;

    private final Subject first;
    private final Subject second;
    private final double km;

    DistanceWords(Subject first, Subject second) {
        this.first = first;
        this.second = second;
        this.km = first.facts().municipality().kilometresTo(second.facts().municipality());
    }

    /** Why the place speaks for the pair. */
    Label suits() {
        Label wishes = wishes();
        if (wishes == null) {
            return place();
        }
        return km >= FAR_KM
                ? Phrases.label("distance.wished", wishes, Math.round(km))
                : Phrases.sentences(List.of(place(), wishes));
    }

    /** Whose wish the place does not meet. */
    Label unmet() {
        String where = prefecture().isEmpty() ? "other" : "same";
        if (isUnmet(first) && isUnmet(second) && scope(first) == scope(second)) {
            return Phrases.label(
                    "unmet.both",
                    Phrases.label("wish.both." + scope(first)),
                    Math.round(km),
                    Phrases.label("unmet." + where, prefecture()));
        }
        return Phrases.sentences(Stream.of(first, second)
                .filter(this::isUnmet)
                .map(subject -> Phrases.label(
                        "unmet.one",
                        Phrases.label("wish." + scope(subject), home(subject)),
                        home(subject == first ? second : first),
                        Math.round(km),
                        Phrases.label("unmet." + where, prefecture())))
                .toList());
    }

    /** As the score counts it. */
    private boolean isUnmet(Subject subject) {
        return switch (scope(subject)) {
            case SAME_PREFECTURE -> prefecture().isEmpty();
            case NEARBY -> km > FAR_KM;
            case FAR -> km < FAR_KM;
            case ANYWHERE -> false;
            case null -> false;
        };
    }

    private static String home(Subject subject) {
        return subject.state().municipality().name();
    }

    /** Whether the two are far apart and nobody wished or minds it. */
    boolean isFar() {
        boolean wished = scope(first) == WantedScope.FAR || scope(second) == WantedScope.FAR;
        boolean indifferent = scope(first) == WantedScope.ANYWHERE && scope(second) == WantedScope.ANYWHERE;
        return km >= FAR_KM && !wished && !indifferent;
    }

    Label farApart() {
        return Phrases.label("against.FAR_APART", Math.round(km));
    }

    private Label place() {
        String prefecture = prefecture();
        if (Double.isNaN(km)) {
            return Phrases.label(prefecture.isEmpty() ? "distance.unknown" : "distance.prefecture.only", prefecture);
        }
        String key = !prefecture.isEmpty() ? "prefecture" : km < NEAR_KM ? "near" : km < FAR_KM ? "middle" : "far";
        return Phrases.label("distance." + key, prefecture, Math.round(km));
    }

    /** The prefecture that both are in; empty when they are not in one. */
    private String prefecture() {
        Municipality here = first.municipality();
        Municipality there = second.municipality();
        return here != null
                        && there != null
                        && here.prefecture().code().equals(there.prefecture().code())
                ? here.prefecture().name()
                : "";
    }

    private @Nullable Label wishes() {
        WantedScope here = scope(first);
        WantedScope there = scope(second);
        if (here != null && here == there) {
            return Phrases.label("wish.both." + here);
        }
        List<Label> wishes = Stream.of(first, second)
                .filter(subject -> scope(subject) != null)
                .map(subject -> Phrases.label("wish." + scope(subject), home(subject)))
                .toList();
        return wishes.isEmpty() ? null : Phrases.sentences(wishes);
    }

    private static @Nullable WantedScope scope(Subject subject) {
        return subject.facts().scope();
    }
}
