package jp.renkei.matching.index;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import jp.renkei.matching.catalogue.CatalogueJson;
import jp.renkei.matching.index.Documents.Kind;
import jp.renkei.matching.view.CatalogueView;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Fills the view from an index. Every record has its finished vector beside it: no text is analysed or weighed again. */
final class IndexLoader {

    private final CatalogueView view;
    private final CatalogueJson json;
    private final Map<String, Long> versions;
    private final Map<String, String> formerHomes;

    /**
     * @param versions receives the versions of everything that is not a live record
     * @param formerHomes receives the municipalities of withdrawn records
     */
    IndexLoader(CatalogueView view, CatalogueJson json, Map<String, Long> versions, Map<String, String> formerHomes) {
        this.view = view;
        this.json = json;
        this.versions = versions;
        this.formerHomes = formerHomes;
    }

    /** Reference data first: records take their municipality's figures from it. */
    void load(IndexSearcher searcher) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            new Leaf(leaf.reader()).loadReferenceData();
        }
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            new Leaf(leaf.reader()).loadRecords();
        }
    }

    private final class Leaf {
        private final LeafReader reader;
        private final @Nullable Bits live;
        private final SortedDocValues kinds;
        private final NumericDocValues versionValues;
        private final SortedDocValues homes;
        private final StoredFields stored;

        Leaf(LeafReader reader) throws IOException {
            this.reader = reader;
            this.live = reader.getLiveDocs();
            this.kinds = DocValues.getSorted(reader, Documents.TYPE);
            this.versionValues = DocValues.getNumeric(reader, Documents.VERSION);
            this.homes = DocValues.getSorted(reader, Documents.FORMER_HOME);
            this.stored = reader.storedFields();
        }

        void loadReferenceData() throws IOException {
            for (int doc = 0; doc < reader.maxDoc(); doc++) {
                Kind kind = kind(doc);
                if (kind == null || kind == Kind.ISSUE || kind == Kind.INITIATIVE) {
                    continue;
                }
                String key = stored.document(doc, Set.of(Documents.KEY)).get(Documents.KEY);
                versions.put(key, versionValues.advanceExact(doc) ? versionValues.longValue() : 0);
                if (kind == Kind.WITHDRAWN && homes.advanceExact(doc)) {
                    formerHomes.put(key, homes.lookupOrd(homes.ordValue()).utf8ToString());
                } else if (kind == Kind.MUNICIPALITY) {
                    view.put(json.municipality(source(doc)));
                } else if (kind == Kind.TAXONOMY) {
                    view.put(json.taxonomy(source(doc)));
                }
            }
        }

        void loadRecords() throws IOException {
            BinaryDocValues vectors = DocValues.getBinary(reader, Documents.VECTOR);
            for (int doc = 0; doc < reader.maxDoc(); doc++) {
                Kind kind = kind(doc);
                if (kind == Kind.ISSUE || kind == Kind.INITIATIVE) {
                    if (!vectors.advanceExact(doc)) {
                        throw new IOException("A record without its vector");
                    }
                    view.put(json.record(source(doc)), StoredVector.read(vectors.binaryValue()));
                }
            }
        }

        private @Nullable Kind kind(int doc) throws IOException {
            if (live != null && !live.get(doc)) {
                return null;
            }
            // Doc values move forward only; each walk over the leaf has its own instance.
            return kinds.advanceExact(doc)
                    ? Kind.valueOf(kinds.lookupOrd(kinds.ordValue()).utf8ToString())
                    : null;
        }

        private byte[] source(int doc) throws IOException {
            BytesRef source = stored.document(doc, Set.of(Documents.SOURCE)).getBinaryValue(Documents.SOURCE);
            return source == null ? new byte[0] : BytesRef.deepCopyOf(source).bytes;
        }
    }
}
