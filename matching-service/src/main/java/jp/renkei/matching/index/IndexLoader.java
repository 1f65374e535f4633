package jp.renkei.matching.index;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import jp.renkei.matching.catalogue.CatalogueJson;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.encoder.Encoder;
import jp.renkei.matching.epoch.TermKind;
import jp.renkei.matching.index.Documents.Kind;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.text.TermFrequencies;
import jp.renkei.matching.view.CatalogueView;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Fills the view from an index, without analysing any text again: term frequencies are read back from the postings, and
 * directions that were costly to compute from Lucene's vectors.
 */
final class IndexLoader {

    private final CatalogueView view;
    private final Encoder encoder;
    private final CatalogueJson json;
    private final Map<String, Long> versions;
    private final Map<String, String> formerHomes;

    /**
     * @param versions receives the versions of everything that is not a live record
     * @param formerHomes receives the municipalities of withdrawn records
     */
    IndexLoader(
            CatalogueView view,
            Encoder encoder,
            CatalogueJson json,
            Map<String, Long> versions,
            Map<String, String> formerHomes) {
        this.view = view;
        this.encoder = encoder;
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
            @Nullable TermFrequencies[] frequencies = frequencies();
            KeptDirections directions = new KeptDirections(reader);
            for (int doc = 0; doc < reader.maxDoc(); doc++) {
                TermFrequencies terms = frequencies[doc];
                if (terms != null) {
                    CatalogueRecord record = json.record(source(doc));
                    byte[] direction = directions.of(doc);
                    TextVector text = direction == null
                            ? encoder.vector(record.title(), record.description(), terms)
                            : encoder.vector(terms, direction);
                    view.put(record, text);
                }
            }
        }

        private @Nullable TermFrequencies[] frequencies() throws IOException {
            @Nullable TermFrequencies[] frequencies = new @Nullable TermFrequencies[reader.maxDoc()];
            for (int doc = 0; doc < frequencies.length; doc++) {
                Kind kind = kind(doc);
                frequencies[doc] = kind == Kind.ISSUE || kind == Kind.INITIATIVE ? new TermFrequencies() : null;
            }
            for (TermKind kind : TermKind.values()) {
                Terms terms = reader.terms(Documents.field(kind));
                if (terms != null) {
                    uninvert(kind, terms.iterator(), frequencies);
                }
            }
            return frequencies;
        }

        private void uninvert(TermKind kind, TermsEnum terms, @Nullable TermFrequencies[] frequencies)
                throws IOException {
            PostingsEnum postings = null;
            for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                long fingerprint = kind.fingerprint(term.utf8ToString());
                postings = terms.postings(postings, PostingsEnum.FREQS);
                for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                    TermFrequencies of = frequencies[doc];
                    if (of != null) {
                        of.add(fingerprint, postings.freq());
                    }
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
