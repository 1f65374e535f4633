package jp.renkei.matching.explain;

import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.text.SentenceWeights;
import jp.renkei.matching.text.TermFrequencies;

/** The analysed texts of a record's version. Immutable. */
record RecordPlaces(TermPlaces title, TermPlaces description) {

    static RecordPlaces of(CatalogueRecord state) {
        return new RecordPlaces(TermPlaces.of(state.title()), TermPlaces.of(state.description()));
    }

    /** How often each term occurs, as for the index. */
    TermFrequencies frequencies(SentenceWeights sentences) {
        TermFrequencies frequencies = new TermFrequencies();
        add(title, sentences.ofTitle(title.text()), TermFrequencies.TITLE, frequencies);
        add(description, sentences.ofDescription(description.text()), 1, frequencies);
        return frequencies;
    }

    private static void add(
            TermPlaces places, SentenceWeights.Weighing sentences, int times, TermFrequencies frequencies) {
        long[] terms = places.terms();
        places.forEach((number, start, end) -> sentences.add(terms[number], start));
        places.forEach((number, start, end) -> frequencies.add(terms[number], times * sentences.at(start)));
    }

    int occurrences() {
        return title.size() + description.size();
    }
}
