package jp.renkei.matching.explain;

import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.encoder.Encoder;
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
    private final int[] titleWeights;
    private final int[] descriptionWeights;

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
        this.titleWeights = text.weights(places.title().terms());
        this.descriptionWeights = text.weights(places.description().terms());
    }

    /** Analyses the record's texts. */
    public static Subject of(
            CatalogueRecord state, RecordFacts facts, TextVector text, @Nullable Municipality municipality) {
        return new Subject(state, facts, text, municipality, RecordPlaces.of(state));
    }

    /** A record that is in no index: its texts are analysed once for the vector and for explanations. */
    public static Subject of(
            CatalogueRecord state, RecordFacts facts, Encoder encoder, @Nullable Municipality municipality) {
        RecordPlaces places = RecordPlaces.of(state);
        TextVector text = encoder.vector(state.title(), state.description(), places.frequencies());
        return new Subject(state, facts, text, municipality, places);
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

    /** What each term of the title weighs in the text. */
    int[] titleWeights() {
        return titleWeights;
    }

    /** What each term of the description weighs in the text. */
    int[] descriptionWeights() {
        return descriptionWeights;
    }
}
