package jp.renkei.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.epoch.EpochWords;
import jp.renkei.matching.similarity.PostingsView;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.text.SentenceWeights;
import jp.renkei.matching.text.TextAnalysis;
import jp.renkei.matching.text.VectorBuilder;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/**
 * The exact engine against Lucene's own scorer: weights as term frequencies, a linear score. Lucene adds up floats, which are
 * exact below 2²⁴; so a text is asked for in parts of four bits of its weights, and the parts are put together as integers.
 */
class LuceneOracleTest {

    private static final String FIELD = "weights";
    private static final int TEXTS = 400;
    private static final int PART_BITS = 4;
    private static final float EXACT_BELOW = 1 << 24;
    private static final List<String> LINKS = List.of("の", "と", "を", "に", "が", "。");

    private final Random random = new Random(20261130);
    private final VectorBuilder vectors = new VectorBuilder(EpochSource.shipped());
    private final List<String> words =
            EpochWords.commonestFirst().stream().map(EpochWords.Word::word).toList();

    @Test
    void everyProductIsTheOneThatLuceneGives() throws IOException {
        List<TextVector> texts = new ArrayList<>();
        PostingsView engine = new PostingsView();
        for (int slot = 0; slot < TEXTS; slot++) {
            texts.add(text());
            engine.put(slot, texts.get(slot));
        }
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            index(texts, directory);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(new Linear());
                for (int i = 0; i < 40; i++) {
                    TextVector query = i % 2 == 0 ? texts.get(i) : text();
                    Map<Integer, Integer> expected = products(query, texts, searcher);
                    Map<Integer, Integer> shown = new TreeMap<>();
                    engine.eachAtLeast(Integer.MIN_VALUE, query, shown::put);
                    assertThat(shown).isEqualTo(expected);
                }
            }
        }
    }

    private static void index(List<TextVector> texts, ByteBuffersDirectory directory) throws IOException {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setOmitNorms(true);
        type.setTokenized(true);
        type.freeze();
        IndexWriterConfig config = new IndexWriterConfig().setSimilarity(new Linear());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (TextVector text : texts) {
                Document document = new Document();
                document.add(new Field(FIELD, new Weights(text), type));
                writer.addDocument(document);
            }
            writer.forceMerge(1); // so that a document's number is its slot
        }
    }

    private static Map<Integer, Integer> products(TextVector query, List<TextVector> texts, IndexSearcher searcher)
            throws IOException {
        Map<Integer, Integer> products = new TreeMap<>();
        for (int slot = 0; slot < texts.size(); slot++) {
            products.put(slot, query.dotWithoutTerms(texts.get(slot)));
        }
        for (int shift = 0; shift < Short.SIZE; shift += PART_BITS) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (int i = 0; i < query.terms().length; i++) {
                int part = query.weights()[i] >> shift & (1 << PART_BITS) - 1;
                if (part > 0) {
                    TermQuery term = new TermQuery(new Term(FIELD, bytes(query.terms()[i])));
                    any.add(new BoostQuery(term, part), BooleanClause.Occur.SHOULD);
                }
            }
            for (ScoreDoc hit : searcher.search(any.build(), texts.size()).scoreDocs) {
                assertThat(hit.score).isLessThan(EXACT_BELOW);
                products.merge(hit.doc, (int) hit.score << shift, Integer::sum);
            }
        }
        return products;
    }

    private TextVector text() {
        StringBuilder text = new StringBuilder();
        int topic = random.nextInt(8);
        for (int n = 20 + random.nextInt(60); n > 0; n--) {
            int word = random.nextBoolean() ? topic * 40 + random.nextInt(40) : random.nextInt(words.size());
            text.append(words.get(word % words.size())).append(LINKS.get(random.nextInt(LINKS.size())));
        }
        return vectors.build(TextAnalysis.frequencies(text.substring(0, 12), text.toString(), SentenceWeights.EVEN));
    }

    private static BytesRef bytes(long term) {
        return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(term).array());
    }

    /** Each term once, its weight as its frequency. */
    private static final class Weights extends TokenStream {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final TextVector text;
        private int next;

        Weights(TextVector text) {
            this.text = text;
        }

        @Override
        public void reset() {
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (next == text.terms().length) {
                return false;
            }
            clearAttributes();
            term.setBytesRef(bytes(text.terms()[next]));
            frequency.setTermFrequency(text.weights()[next++]);
            return true;
        }
    }

    /** The frequency times what the query asks for. */
    private static final class Linear extends Similarity {

        @Override
        public long computeNorm(FieldInvertState state) {
            return 1;
        }

        @Override
        public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
            return new SimScorer() {
                @Override
                public float score(float frequency, long norm) {
                    return boost * frequency;
                }
            };
        }
    }
}
