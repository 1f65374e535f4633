package jp.renkei.matching.explain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;

/** Brings together what the index and the view know of records. Stateless. */
public final class Subjects {

    private Subjects() {}

    /** The live records among these ids. */
    public static Map<UUID, Subject> of(CatalogueIndex index, Collection<UUID> ids) {
        CatalogueView view = index.view();
        Map<UUID, Subject> subjects = new HashMap<>();
        for (CatalogueRecord state : index.records(ids).values()) {
            TextVector text = view.text(state.id()).orElse(null);
            RecordFacts facts = view.find(state.id()).map(LiveRecord::facts).orElse(null);
            if (text != null && facts != null) {
                subjects.put(
                        state.id(),
                        Subject.of(
                                state,
                                facts,
                                text,
                                view.municipality(state.municipality().code())));
            }
        }
        return subjects;
    }
}
