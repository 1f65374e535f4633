package jp.renkei.matching.index;

import jp.renkei.matching.catalogue.CatalogueEvent;
import jp.renkei.matching.similarity.TextVector;
import org.jspecify.annotations.Nullable;

/** An event with what takes long to compute of it and needs no look at the index, so that any thread may do it ahead. */
public final class PreparedEvent {

    private final CatalogueEvent event;
    private final @Nullable Analysis analysis;

    PreparedEvent(CatalogueEvent event, @Nullable Analysis analysis) {
        this.event = event;
        this.analysis = analysis;
    }

    /** An event that is not expected to be taken in. */
    public static PreparedEvent unanalysed(CatalogueEvent event) {
        return new PreparedEvent(event, null);
    }

    record Analysis(CountedTerms terms, TextVector text) {}

    public CatalogueEvent event() {
        return event;
    }

    /** Null for what has no text or was not analysed. */
    @Nullable
    Analysis analysis() {
        return analysis;
    }
}
