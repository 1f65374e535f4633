package jp.renkei.benchmarks.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.renkei.benchmarks.corpus.Text;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A Lucene index in memory in which document number and place in the pool are the same. */
final class LucenePool {

    static final String FIELD = "text";

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    LucenePool(List<Text> pool, Analyzer analyzer, Similarity similarity) {
        // A merge policy that joins neighbours only keeps the order of the documents.
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
                .setMergePolicy(new LogDocMergePolicy())
                .setSimilarity(similarity);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Text text : pool) {
                Document document = new Document();
                document.add(new TextField(FIELD, text.whole(), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.commit();
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity);
    }

    static LucenePool standard(List<Text> pool, Analyzer analyzer) {
        return new LucenePool(pool, analyzer, new BM25Similarity());
    }

    DirectoryReader reader() {
        return reader;
    }

    double[] scores(Query query) {
        try {
            double[] scores = new double[reader.maxDoc()];
            for (ScoreDoc hit : searcher.search(query, scores.length).scoreDocs) {
                scores[hit.doc] = hit.score;
            }
            return scores;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
