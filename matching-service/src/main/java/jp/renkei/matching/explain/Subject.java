package jp.renkei.matching.explain;

import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.similarity.TextVector;
import org.jspecify.annotations.Nullable;

/** One side of a pair with all that an explanation may mention; good for any number of pairs. */
public final class Subject {

    private final CatalogueRecord state;
    private final RecordFacts facts;
    private final TextVector text;
    private final @Nullable Municipality municipality;
    private final RecordPlaces places;

    Subject(
            CatalogueRecord state,
            RecordFacts facts,
            TextVector text,
            @Nullable Municipality municipality,
            RecordPlaces places) {
        this.state = state;
        this.facts = facts;
        this.text = text;
        this.municipality = municipality;
        this.places = places;
    }

    /** Analyses the record's texts. */
    public static Subject of(
            CatalogueRecord state, RecordFacts facts, TextVector text, @Nullable Municipality municipality) {
        return new Subject(state, facts, text, municipality, RecordPlaces.of(state));
    }

    public CatalogueRecord state() {
        return state;
    }

    public RecordFacts facts() {
        return facts;
    }

    public TextVector text() {
        return text;
    }

    public @Nullable Municipality municipality() {
        return municipality;
    }

    TermPlaces title() {
        return places.title();
    }

    TermPlaces description() {
        return places.description();
    }
}
