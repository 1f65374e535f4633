package jp.renkei.matching.index;

import java.util.UUID;
import jp.renkei.matching.catalogue.CatalogueEvent;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.epoch.TermKind;
import jp.renkei.matching.similarity.TextVector;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The documents of the index: one for each key of the topic, also for withdrawn records, so that versions stay known. */
final class Documents {

    static final String KEY = "key";
    static final String TYPE = "type";
    static final String VERSION = "version";
    static final String SOURCE = "source";
    static final String VECTOR = "vector";
    static final String FORMER_HOME = "formerHome";

    private static final FieldType FREQUENCIES = frequencies();

    /** What a document stands for. */
    enum Kind {
        ISSUE,
        INITIATIVE,
        WITHDRAWN,
        MUNICIPALITY,
        TAXONOMY
    }

    private Documents() {}

    static String field(TermKind kind) {
        return switch (kind) {
            case WORD -> "words";
            case BIGRAM -> "bigrams";
            case TRIGRAM -> "trigrams";
            case KANJI -> "kanji";
        };
    }

    /**
     * A record's document: the terms for statistics, and the finished vector for the next start.
     *
     * @param text made from the terms under the epoch of this index
     */
    static Document of(CatalogueRecord state, byte[] source, CountedTerms terms, TextVector text) {
        Document document =
                document(state.id().toString(), Kind.valueOf(state.type().name()), state.recordVersion(), source);
        for (TermKind kind : TermKind.values()) {
            document.add(new Field(field(kind), terms.stream(kind), FREQUENCIES));
        }
        document.add(new BinaryDocValuesField(VECTOR, StoredVector.of(text)));
        return document;
    }

    /** @param municipality null when it was never known */
    static Document withdrawn(UUID id, long version, @Nullable String municipality) {
        Document document = document(id.toString(), Kind.WITHDRAWN, version, null);
        if (municipality != null) {
            document.add(new SortedDocValuesField(FORMER_HOME, new BytesRef(municipality)));
        }
        return document;
    }

    static Document of(CatalogueEvent.MunicipalityChanged event) {
        return document(event.key(), Kind.MUNICIPALITY, event.recordVersion(), event.source());
    }

    static Document of(CatalogueEvent.TaxonomyChanged event) {
        return document(event.key(), Kind.TAXONOMY, event.recordVersion(), event.source());
    }

    private static Document document(String key, Kind kind, long version, byte @Nullable [] source) {
        Document document = new Document();
        document.add(new StringField(KEY, key, Field.Store.YES));
        document.add(new SortedDocValuesField(TYPE, new BytesRef(kind.name())));
        document.add(new NumericDocValuesField(VERSION, version));
        if (source != null) {
            document.add(new StoredField(SOURCE, source));
        }
        return document;
    }

    private static FieldType frequencies() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setOmitNorms(true);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
