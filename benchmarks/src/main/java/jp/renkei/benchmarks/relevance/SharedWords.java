package jp.renkei.benchmarks.relevance;

import java.util.Set;
import java.util.stream.Collectors;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.text.JapaneseAnalyzers;
import jp.renkei.text.Token;
import jp.renkei.text.Tokens;

/** How much of a question's wording occurs in what it should find. */
final class SharedWords {

    /** Of the words of a question; fewer is "few". */
    static final double FEW = 0.2;

    private SharedWords() {}

    /** The largest share of the question's distinct words that one relevant text holds; 1 for a question without words. */
    static double share(Task task, Question question) {
        Set<String> asked = words(question.text());
        double most = asked.isEmpty() ? 1 : 0;
        for (int relevant : question.relevant()) {
            Set<String> common = words(task.pool().get(relevant));
            common.retainAll(asked);
            most = Math.max(most, asked.isEmpty() ? 1 : common.size() / (double) asked.size());
        }
        return most;
    }

    private static Set<String> words(Text text) {
        return Tokens.of(JapaneseAnalyzers.words(), text.whole()).stream()
                .map(Token::term)
                .collect(Collectors.toSet());
    }
}
