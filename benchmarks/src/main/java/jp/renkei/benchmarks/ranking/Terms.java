package jp.renkei.benchmarks.ranking;

import jp.renkei.text.JapaneseAnalyzers;
import org.apache.lucene.analysis.Analyzer;

/** The two ways in which the product cuts a text for Lucene. */
public enum Terms {
    WORDS(JapaneseAnalyzers.words()),
    BIGRAMS(JapaneseAnalyzers.bigrams());

    private final Analyzer analyzer;

    Terms(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    Analyzer analyzer() {
        return analyzer;
    }
}
