package jp.renkei.benchmarks.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import jp.renkei.benchmarks.speed.SyntheticRecords;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.text.JapaneseAnalyzers;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/** What plain Lucene takes for the same texts: words and bigrams by the same analyzers, the text stored, by one thread. */
final class BareIndexing {

    private static final String KEY = "key";

    private BareIndexing() {}

    static double seconds(Path folder, SyntheticRecords records, int size) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(
                new PerFieldAnalyzerWrapper(JapaneseAnalyzers.words(), Map.of("bigrams", JapaneseAnalyzers.bigrams())));
        long start = System.nanoTime();
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < size; i++) {
                CatalogueRecord record = records.record(i, 1);
                writer.updateDocument(new Term(KEY, record.id().toString()), document(record));
            }
            writer.commit();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static Document document(CatalogueRecord record) {
        String text = ServiceReads.text(record);
        Document document = new Document();
        document.add(new StringField(KEY, record.id().toString(), Field.Store.YES));
        document.add(new StoredField("source", text.getBytes(StandardCharsets.UTF_8)));
        document.add(new TextField("words", text, Field.Store.NO));
        document.add(new TextField("bigrams", text, Field.Store.NO));
        return document;
    }
}
