package jp.renkei.benchmarks.relevance;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.renkei.benchmarks.corpus.Corpora;
import jp.renkei.benchmarks.corpus.Split;
import jp.renkei.benchmarks.metric.Outcome;
import jp.renkei.benchmarks.ranking.Bm25;
import jp.renkei.benchmarks.ranking.Terms;

/** Tries BM25's two parameters on the tune split. Argument: the folder of the corpora. */
final class Bm25Tuning {

    private static final List<Double> K1 = List.of(0.6, 0.9, 1.2, 2.0, 3.0);
    private static final List<Double> B = List.of(0.0, 0.25, 0.5, 0.75, 1.0);

    private Bm25Tuning() {}

    public static void main(String[] arguments) {
        Task task = KnownItems.of(new Corpora(Path.of(arguments[0])).reviews(), Split.TUNE, KnownItems.Pool.SPLIT);
        for (Terms terms : Terms.values()) {
            for (double k1 : K1) {
                String row = B.stream()
                        .map(b -> String.format(Locale.ROOT, "b=%.2f %.4f", b, ndcg(task, new Bm25(terms, k1, b))))
                        .collect(Collectors.joining("  "));
                System.out.printf(Locale.ROOT, "%s k1=%.1f: %s%n", terms, k1, row);
            }
        }
    }

    private static double ndcg(Task task, Bm25 ranker) {
        return Answers.collect(task, List.of(ranker)).outcomes().values().iterator().next().stream()
                .mapToDouble(Outcome::ndcg)
                .average()
                .orElseThrow();
    }
}
