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
    private final TermPlaces title;
    private final TermPlaces description;

    private Subject(CatalogueRecord state, RecordFacts facts, TextVector text, @Nullable Municipality municipality) {
        this.state = state;
        this.facts = facts;
        this.text = text;
        this.municipality = municipality;
        this.title = TermPlaces.of(state.title());
        this.description = TermPlaces.of(state.description());
    }

    /** Analyses the record's texts. */
    public static Subject of(
            CatalogueRecord state, RecordFacts facts, TextVector text, @Nullable Municipality municipality) {
        return new Subject(state, facts, text, municipality);
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
        return title;
    }

    TermPlaces description() {
        return description;
    }
}
