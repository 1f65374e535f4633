package jp.renkei.benchmarks.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.text.Token;
import jp.renkei.text.Tokens;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;

/** Lucene's BM25 with every term of the query, as often as it occurs there. */
public record Bm25(Terms terms, double k1, double b) implements Ranker {

    private static final int MOST_TERMS = 1 << 16;

    /** Best of the grid on the tune split, see the command {@code tune-bm25}. */
    public static Bm25 tuned(Terms terms) {
        return terms == Terms.WORDS ? new Bm25(terms, 3.0, 1.0) : new Bm25(terms, 2.0, 1.0);
    }

    @Override
    public String name() {
        return "BM25 " + (terms == Terms.WORDS ? "words (Kuromoji)" : "character bigrams");
    }

    @Override
    public Ranking over(List<Text> pool) {
        IndexSearcher.setMaxClauseCount(MOST_TERMS);
        LucenePool index = new LucenePool(pool, terms.analyzer(), new BM25Similarity((float) k1, (float) b));
        return query -> index.scores(query(query));
    }

    private Query query(Text text) {
        Map<String, Integer> frequencies = new HashMap<>();
        for (Token token : Tokens.of(terms.analyzer(), text.whole())) {
            frequencies.merge(token.term(), 1, Integer::sum);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        frequencies.forEach((term, frequency) -> any.add(
                new BoostQuery(new TermQuery(new Term(LucenePool.FIELD, term)), frequency),
                BooleanClause.Occur.SHOULD));
        return any.build();
    }
}
