package jp.renkei.matching.explain;

import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.explain.Explanation.Field;
import jp.renkei.matching.index.Ranking;
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
    private final int[] titleNumbers;
    private final int[] descriptionNumbers;
    private volatile @Nullable RecordPhrases phrases;
    private volatile @Nullable RecordSentences sentences;

    private Subject(
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
        this.titleNumbers = numbers(places.title().terms(), text.terms());
        this.descriptionNumbers = numbers(places.description().terms(), text.terms());
    }

    /** Analyses the record's texts. */
    public static Subject of(
            CatalogueRecord state, RecordFacts facts, TextVector text, @Nullable Municipality municipality) {
        return new Subject(state, facts, text, municipality, RecordPlaces.of(state));
    }

    /** A record that is in no index: its texts are analysed once for the vector and for explanations. */
    public static Subject of(
            CatalogueRecord state, RecordFacts facts, Ranking ranking, @Nullable Municipality municipality) {
        RecordPlaces places = RecordPlaces.of(state);
        TextVector text =
                ranking.encoder().vector(state.title(), state.description(), places.frequencies(ranking.sentences()));
        return new Subject(state, facts, text, municipality, places);
    }

    /** The same record, its texts not analysed again, among what may have changed about it. */
    Subject with(RecordFacts newFacts, TextVector newText, @Nullable Municipality newMunicipality) {
        return newFacts == facts && newText == text && newMunicipality == municipality
                ? this
                : new Subject(state, newFacts, newText, newMunicipality, places);
    }

    int occurrences() {
        return places.occurrences();
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

    TermPlaces places(Field field) {
        return field == Field.TITLE ? title() : description();
    }

    int[] numbers(Field field) {
        return field == Field.TITLE ? titleNumbers : descriptionNumbers;
    }

    /** Found once. */
    RecordPhrases phrases() {
        RecordPhrases known = phrases;
        if (known == null) {
            known = RecordPhrases.of(state);
            phrases = known;
        }
        return known;
    }

    /** Found once for an epoch. */
    RecordSentences sentences(Epoch epoch) {
        RecordSentences known = sentences;
        if (known == null || !known.isOf(epoch)) {
            known = RecordSentences.of(places, epoch);
            sentences = known;
        }
        return known;
    }

    /** Where each term of the title stands among those of the text, below 0 for what counts nothing there. */
    int[] titleNumbers() {
        return titleNumbers;
    }

    /** As {@link #titleNumbers} for the description. */
    int[] descriptionNumbers() {
        return descriptionNumbers;
    }

    /** Both ascending. */
    private static int[] numbers(long[] asked, long[] terms) {
        int[] numbers = new int[asked.length];
        int at = 0;
        for (int i = 0; i < asked.length; i++) {
            while (at < terms.length && terms[at] < asked[i]) {
                at++;
            }
            numbers[i] = at < terms.length && terms[at] == asked[i] ? at : -1;
        }
        return numbers;
    }
}
