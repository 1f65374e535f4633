package jp.renkei.matching.index;

import java.io.IOException;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/** The directions that one segment keeps, asked for in the order of its documents. Not thread-safe. */
final class KeptDirections {

    private final @Nullable ByteVectorValues values;
    private final KnnVectorValues.@Nullable DocIndexIterator documents;

    KeptDirections(LeafReader reader) throws IOException {
        this.values = reader.getByteVectorValues(Documents.DIRECTION);
        this.documents = values == null ? null : values.iterator();
    }

    /** The direction of a document later than all asked for before; null when none is kept. */
    byte @Nullable [] of(int document) throws IOException {
        if (values == null || documents == null) {
            return null;
        }
        if (documents.docID() < document) {
            documents.advance(document);
        }
        return documents.docID() == document
                ? values.vectorValue(documents.index()).clone()
                : null;
    }
}
