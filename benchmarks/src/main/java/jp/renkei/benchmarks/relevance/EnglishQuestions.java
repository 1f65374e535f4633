package jp.renkei.benchmarks.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.renkei.benchmarks.corpus.MunicipalSet;
import jp.renkei.benchmarks.corpus.MunicipalSet.Told;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.benchmarks.metric.Outcome;
import jp.renkei.benchmarks.ranking.Ranker;

/** Issues told in English only, which find Japanese texts through the term list alone; reported, without a bar. */
final class EnglishQuestions {

    private static final int[] NONE = {};

    private EnglishQuestions() {}

    static String table(List<Ranker> rankers) {
        MunicipalSet towns = MunicipalSet.towns();
        List<Told> answers = towns.initiatives();
        List<Text> pool = Stream.concat(answers.stream().map(Told::text), towns.nearInitiatives().stream())
                .toList();
        List<Told> questions = MunicipalSet.english();
        StringBuilder text =
                new StringBuilder("### (f) Issues in English → the initiatives that answer them, in Japanese\n\n");
        text.append("| %d questions | nDCG@10 | found among 20 |%n| --- | --- | --- |%n".formatted(questions.size()));
        for (Ranker ranker : rankers) {
            Ranker.Ranking ranking = ranker.over(pool);
            List<Outcome> outcomes = new ArrayList<>();
            for (Told question : questions) {
                int[] relevant = IntStream.range(0, answers.size())
                        .filter(i -> answers.get(i).topic().equals(question.topic()))
                        .toArray();
                outcomes.add(Outcome.of(ranking.scores(question.text()), relevant, -1, NONE));
            }
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.2f |%n",
                    ranker.name(),
                    outcomes.stream().mapToDouble(Outcome::ndcg).average().orElseThrow(),
                    outcomes.stream().mapToDouble(Outcome::found).average().orElseThrow()));
        }
        return text.append('\n').toString();
    }
}
