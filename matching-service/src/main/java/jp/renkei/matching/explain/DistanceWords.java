package jp.renkei.matching.explain;

import java.util.List;
import java.util.Objects;
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

    /** @param speaksFor whether the place is a reason for the pair or against it */
    Label label(boolean speaksFor) {
        Label wishes = wishes();
        if (wishes == null) {
            return place();
        }
        return speaksFor && km >= FAR_KM
                ? Phrases.label("distance.wished", wishes, Math.round(km))
                : Phrases.sentences(List.of(place(), wishes));
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
        Municipality here = first.municipality();
        Municipality there = second.municipality();
        boolean same = here != null
                && there != null
                && here.prefecture().code().equals(there.prefecture().code());
        String prefecture = same ? Objects.requireNonNull(here).prefecture().name() : "";
        if (Double.isNaN(km)) {
            return Phrases.label(same ? "distance.prefecture.only" : "distance.unknown", prefecture);
        }
        String key = same ? "prefecture" : km < NEAR_KM ? "near" : km < FAR_KM ? "middle" : "far";
        return Phrases.label("distance." + key, prefecture, Math.round(km));
    }

    private @Nullable Label wishes() {
        WantedScope here = scope(first);
        WantedScope there = scope(second);
        if (here != null && here == there) {
            return Phrases.label("wish.both." + here);
        }
        List<Label> wishes = Stream.of(first, second)
                .filter(subject -> scope(subject) != null)
                .map(subject -> Phrases.label(
                        "wish." + scope(subject), subject.state().municipality().name()))
                .toList();
        return wishes.isEmpty() ? null : Phrases.sentences(wishes);
    }

    private static @Nullable WantedScope scope(Subject subject) {
        return subject.facts().scope();
    }
}
