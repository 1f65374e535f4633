package jp.renkei.benchmarks.relevance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jp.renkei.benchmarks.corpus.StockSentences;
import jp.renkei.benchmarks.metric.Outcome;
import jp.renkei.benchmarks.ranking.Ranker;

/** What five sentences that any plan holds do to a question when they stand before its text. */
final class StockTable {

    private StockTable() {}

    static String of(List<Task> tasks, List<Ranker> rankers) {
        StockSentences stock = StockSentences.load();
        StringBuilder text = new StringBuilder("""
                ### (e) Five sentences that any plan holds, before the text of the question

                | | nDCG@10 as it was told | behind five stock sentences | the first record stays |
                | --- | --- | --- | --- |
                """);
        for (Task task : tasks) {
            for (Ranker ranker : rankers) {
                Ranker.Ranking ranking = ranker.over(task.pool());
                List<double[]> plain = new ArrayList<>();
                List<double[]> buried = new ArrayList<>();
                for (int i = 0; i < task.questions().size(); i++) {
                    Question question = task.questions().get(i);
                    plain.add(ranking.scores(question.text()));
                    buried.add(ranking.scores(stock.before(question.text(), i)));
                }
                text.append(String.format(
                        Locale.ROOT,
                        "| %s: %s | %.3f | %.3f | %.2f |%n",
                        task.title(),
                        ranker.name(),
                        ndcg(task, plain),
                        ndcg(task, buried),
                        firstStays(task, plain, buried)));
            }
        }
        return text.append('\n').toString();
    }

    private static double ndcg(Task task, List<double[]> scores) {
        return IntStream.range(0, scores.size())
                .mapToDouble(i -> {
                    Question question = task.questions().get(i);
                    return Outcome.of(scores.get(i), question.relevant(), question.hidden(), task.misleading())
                            .ndcg();
                })
                .average()
                .orElseThrow();
    }

    private static double firstStays(Task task, List<double[]> plain, List<double[]> buried) {
        return IntStream.range(0, plain.size())
                .mapToDouble(i -> {
                    int hidden = task.questions().get(i).hidden();
                    return first(plain.get(i), hidden) == first(buried.get(i), hidden) ? 1 : 0;
                })
                .average()
                .orElseThrow();
    }

    private static int first(double[] scores, int hidden) {
        double[] shown = Arrays.copyOf(scores, scores.length);
        if (hidden >= 0) {
            shown[hidden] = Double.NEGATIVE_INFINITY;
        }
        return IntStream.range(0, shown.length)
                .boxed()
                .max((a, b) -> shown[a] != shown[b] ? Double.compare(shown[a], shown[b]) : Integer.compare(b, a))
                .orElseThrow();
    }
}
