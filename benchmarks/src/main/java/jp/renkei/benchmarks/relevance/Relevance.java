package jp.renkei.benchmarks.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.renkei.benchmarks.corpus.Reviews;
import jp.renkei.benchmarks.corpus.Split;
import jp.renkei.benchmarks.ranking.Bm25;
import jp.renkei.benchmarks.ranking.MoreLikeThisRanker;
import jp.renkei.benchmarks.ranking.ProductText;
import jp.renkei.benchmarks.ranking.Ranker;
import jp.renkei.benchmarks.ranking.Sum;
import jp.renkei.benchmarks.ranking.Terms;

/** Compares all systems on all tasks. Arguments: the project reviews, the JSTS pairs. */
final class Relevance {

    private static final Ranker BOTH_BM25 = new Sum("both BM25", Bm25.tuned(Terms.WORDS), Bm25.tuned(Terms.BIGRAMS));

    private static final List<Ranker> SYSTEMS = List.of(
            new MoreLikeThisRanker(),
            Bm25.tuned(Terms.WORDS),
            Bm25.tuned(Terms.BIGRAMS),
            BOTH_BM25,
            new ProductText(false),
            new ProductText(true));

    private Relevance() {}

    public static void main(String[] arguments) throws IOException {
        Reviews reviews = Reviews.load(Path.of(arguments[0]));
        StringBuilder text = new StringBuilder(heading(arguments));
        RelevanceTable table = new RelevanceTable(BOTH_BM25);
        for (Task task : List.of(
                KnownItems.of(reviews, Split.TUNE, false),
                KnownItems.of(reviews, Split.TEST, false),
                KnownItems.of(reviews, Split.TEST, true))) {
            String part = table.render(Answers.collect(task, SYSTEMS));
            System.out.println(part);
            text.append(part);
        }
        new ResultsFile(Path.of(System.getProperty("renkei.benchmarks"), "RESULTS.md"))
                .replace("relevance", text.toString());
    }

    private static String heading(String[] arguments) {
        return """
                ## Relevance, %s

                Made by `benchmarks/run relevance %s %s`. In brackets: 95 %% intervals, paired bootstrap.

                """.formatted(
                        LocalDate.now(Clock.systemDefaultZone()),
                        Path.of(arguments[0]).getFileName(),
                        Path.of(arguments[1]).getFileName());
    }
}
