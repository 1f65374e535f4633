package jp.renkei.benchmarks.ranking;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import jp.renkei.benchmarks.corpus.Text;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.Query;

/** Lucene's MoreLikeThis as it comes: nothing set but the field and the analyzer. */
public record MoreLikeThisRanker() implements Ranker {

    @Override
    public String name() {
        return "MoreLikeThis, defaults";
    }

    @Override
    public Ranking over(List<Text> pool) {
        LucenePool index = LucenePool.standard(pool, Terms.WORDS.analyzer());
        return query -> index.scores(like(index, query));
    }

    private static Query like(LucenePool index, Text text) {
        try {
            MoreLikeThis more = new MoreLikeThis(index.reader());
            more.setAnalyzer(Terms.WORDS.analyzer());
            more.setFieldNames(new String[] {LucenePool.FIELD});
            return more.like(LucenePool.FIELD, new StringReader(text.whole()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
