package jp.renkei.matching.explain;

import jp.renkei.matching.catalogue.CatalogueRecord;

/** The analysed texts of a record's version. Immutable. */
record RecordPlaces(TermPlaces title, TermPlaces description) {

    static RecordPlaces of(CatalogueRecord state) {
        return new RecordPlaces(TermPlaces.of(state.title()), TermPlaces.of(state.description()));
    }

    int occurrences() {
        return title.size() + description.size();
    }
}
