package jp.renkei.matching.explain;

import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.similarity.TextVector;
import org.jspecify.annotations.Nullable;

/** One side of a pair with all that an explanation may mention. */
public record Subject(
        CatalogueRecord state,
        RecordFacts facts,
        TextVector text,
        @Nullable Municipality municipality) {}
