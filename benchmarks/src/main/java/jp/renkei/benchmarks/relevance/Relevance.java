package jp.renkei.benchmarks.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.renkei.benchmarks.corpus.MunicipalSet;
import jp.renkei.benchmarks.corpus.Reviews;
import jp.renkei.benchmarks.corpus.SentencePair;
import jp.renkei.benchmarks.corpus.Split;
import jp.renkei.benchmarks.opensearch.OpenSearchRanker;
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
            new OpenSearchRanker(),
            Bm25.tuned(Terms.WORDS),
            Bm25.tuned(Terms.BIGRAMS),
            BOTH_BM25,
            ProductText.exact(),
            ProductText.inPoints());

    private Relevance() {}

    public static void main(String[] arguments) throws IOException {
        Reviews reviews = Reviews.load(Path.of(arguments[0]));
        MunicipalSet municipal = MunicipalSet.load();
        Report report = new Report(heading(arguments));
        for (Split split : List.of(Split.TEST, Split.TUNE)) {
            for (KnownItems.Pool among : KnownItems.Pool.values()) {
                report.add(KnownItems.of(reviews, split, among));
            }
            report.add(MunicipalTopics.paraphrases(municipal, split));
            report.add(MunicipalTopics.initiatives(municipal, split));
        }
        report.add(ablation(reviews, municipal));
        report.add(BandPrecision.table(List.of(
                MunicipalTopics.paraphrases(municipal, Split.TUNE),
                MunicipalTopics.paraphrases(municipal, Split.TEST),
                MunicipalTopics.initiatives(municipal, Split.TUNE),
                MunicipalTopics.initiatives(municipal, Split.TEST),
                KnownItems.of(reviews, Split.TUNE, KnownItems.Pool.UNSEEN),
                KnownItems.of(reviews, Split.TEST, KnownItems.Pool.UNSEEN))));
        report.add(SentencePairs.table(SentencePair.load(Path.of(arguments[1])), SYSTEMS));
        new ResultsFile(Path.of(System.getProperty("renkei.benchmarks"), "RESULTS.md"))
                .replace("relevance", report.text.toString());
    }

    /** The sets hold texts only, so nothing can be said of the other factors of the score. */
    private static String ablation(Reviews reviews, MunicipalSet municipal) {
        StringBuilder text = new StringBuilder("""
                ### What each part of the text factor adds

                The other factors of the score compare what the sets do not have: fields, figures, years, wishes.

                """);
        Ranker whole = ProductText.exact();
        List<Ranker> rankers = Stream.concat(Stream.of(whole), ProductText.ablations().stream())
                .toList();
        RelevanceTable table = new RelevanceTable(whole);
        for (Task task : List.of(
                KnownItems.of(reviews, Split.TEST, KnownItems.Pool.UNSEEN),
                MunicipalTopics.paraphrases(municipal, Split.TEST),
                MunicipalTopics.initiatives(municipal, Split.TEST))) {
            Task all = new Task(
                    task.title(),
                    task.pool(),
                    task.questions(),
                    List.of(task.slices().getFirst()));
            text.append(table.render(Answers.collect(all, rankers)).replaceFirst("###", "####"));
        }
        return text.toString();
    }

    /** Grows part by part and shows each on the way. */
    private static final class Report {
        private final RelevanceTable table = new RelevanceTable(BOTH_BM25);
        private final StringBuilder text;

        Report(String heading) {
            text = new StringBuilder(heading);
        }

        void add(Task task) {
            add(table.render(Answers.collect(task, SYSTEMS)));
        }

        void add(String part) {
            System.out.print(part);
            text.append(part);
        }
    }

    private static String heading(String[] arguments) {
        return """
                ## Relevance, %s

                Made by `benchmarks/run relevance %s %s`. In brackets: 95 %% intervals, paired bootstrap
                (of (c) whole topics are drawn); bold: the interval of a difference excludes 0.

                (a) Government project reviews of two years, split by project name. Each project is one document, the row of
                its latest year; no row of the other year is in the pool. Of the projects of
                all splits the embedding knows three fifths from its training; what it does for texts it has never seen, as
                in the product, show the pools without the train split. (c) The municipal set in `src/main/resources`.
                Every system sees the same analysis by `japanese-text`; BM25 has the parameters that were best on the tune
                split (`benchmarks/run tune-bm25`). Lucene counts idf in the pool that is searched; the product's idf is
                that of its epoch, counted over the texts of all projects without regard to which belong together.

                """.formatted(
                        LocalDate.now(Clock.systemDefaultZone()),
                        Path.of(arguments[0]).getFileName(),
                        Path.of(arguments[1]).getFileName());
    }
}
