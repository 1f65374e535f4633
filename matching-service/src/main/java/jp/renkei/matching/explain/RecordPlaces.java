package jp.renkei.matching.explain;

import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.similarity.TermFrequencies;

/** The analysed texts of a record's version. Immutable. */
record RecordPlaces(TermPlaces title, TermPlaces description) {

    static RecordPlaces of(CatalogueRecord state) {
        return new RecordPlaces(TermPlaces.of(state.title()), TermPlaces.of(state.description()));
    }

    /** How often each term occurs, as for the index. */
    TermFrequencies frequencies() {
        TermFrequencies frequencies = new TermFrequencies();
        title.forEach((number, start, end, quotable) -> frequencies.add(title.terms()[number], TermFrequencies.TITLE));
        description.forEach((number, start, end, quotable) ->
                frequencies.add(description.terms()[number], TermFrequencies.ELSEWHERE));
        return frequencies;
    }

    int occurrences() {
        return title.size() + description.size();
    }
}
