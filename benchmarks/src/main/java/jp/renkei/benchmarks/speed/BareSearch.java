package jp.renkei.benchmarks.speed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.renkei.text.JapaneseAnalyzers;
import jp.renkei.text.Token;
import jp.renkei.text.Tokens;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;

/**
 * The baseline of every row: the {@value #TERMS} words of a text with the highest weight (frequency times idf) as one
 * disjunction with BM25, best {@value #TOP}, on an index of the same texts in a file mapped into memory, in one segment.
 */
public final class BareSearch implements Closeable {

    static final int TERMS = 25;
    static final int TOP = 20;

    private static final String FIELD = "text";

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    public BareSearch(Path folder, Iterable<String> texts) throws IOException {
        MMapDirectory directory = new MMapDirectory(folder);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(JapaneseAnalyzers.words()))) {
            for (String text : texts) {
                Document document = new Document();
                document.add(new TextField(FIELD, text, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    /** Analyses a text and picks its terms. */
    public Query query(String text) throws IOException {
        Map<String, Integer> frequencies = new HashMap<>();
        for (Token token : Tokens.of(JapaneseAnalyzers.words(), text)) {
            frequencies.merge(token.term(), 1, Integer::sum);
        }
        Map<String, Double> weights = new HashMap<>();
        for (Map.Entry<String, Integer> term : frequencies.entrySet()) {
            int documents = reader.docFreq(new Term(FIELD, term.getKey()));
            weights.put(term.getKey(), term.getValue() * Math.log(1 + reader.maxDoc() / (documents + 0.5)));
        }
        List<Map.Entry<String, Double>> best = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TERMS)
                .toList();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Map.Entry<String, Double> term : best) {
            Query one = new TermQuery(new Term(FIELD, term.getKey()));
            any.add(new BoostQuery(one, frequencies.getOrDefault(term.getKey(), 1)), BooleanClause.Occur.SHOULD);
        }
        return any.build();
    }

    /** @return how many were found, at most {@value #TOP} */
    public int search(Query query) throws IOException {
        return searcher.search(query, TOP).scoreDocs.length;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
