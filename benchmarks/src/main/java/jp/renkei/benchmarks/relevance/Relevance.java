package jp.renkei.benchmarks.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.renkei.benchmarks.corpus.Corpora;
import jp.renkei.benchmarks.corpus.CouncilQuestion;
import jp.renkei.benchmarks.corpus.MunicipalSet;
import jp.renkei.benchmarks.corpus.Reviews;
import jp.renkei.benchmarks.corpus.Split;
import jp.renkei.benchmarks.opensearch.OpenSearchRanker;
import jp.renkei.benchmarks.ranking.Bm25;
import jp.renkei.benchmarks.ranking.MoreLikeThisRanker;
import jp.renkei.benchmarks.ranking.ProductText;
import jp.renkei.benchmarks.ranking.Ranker;
import jp.renkei.benchmarks.ranking.SimilarList;
import jp.renkei.benchmarks.ranking.Sum;
import jp.renkei.benchmarks.ranking.Terms;
import jp.renkei.matching.catalogue.RecordType;

/** Compares all systems on all tasks. Argument: the folder of the corpora. */
final class Relevance {

    private static final Ranker BOTH_BM25 = new Sum("both BM25", Bm25.tuned(Terms.WORDS), Bm25.tuned(Terms.BIGRAMS));

    private static final List<Ranker> BASELINES = List.of(
            new MoreLikeThisRanker(),
            new OpenSearchRanker(),
            Bm25.tuned(Terms.WORDS),
            Bm25.tuned(Terms.BIGRAMS),
            BOTH_BM25);

    private Relevance() {}

    private static List<Ranker> systems(RecordType answers) {
        return Stream.concat(BASELINES.stream(), Stream.of(ProductText.exact(), new SimilarList(answers)))
                .toList();
    }

    public static void main(String[] arguments) throws IOException {
        Corpora corpora = new Corpora(Path.of(arguments[0]));
        Reviews reviews = corpora.reviews();
        List<CouncilQuestion> council = corpora.councilQuestions();
        MunicipalTopics municipal = new MunicipalTopics("(c)", MunicipalSet.municipal());
        MunicipalTopics towns = new MunicipalTopics("(c′)", MunicipalSet.towns());
        Report report = new Report(heading());
        for (Split split : List.of(Split.TEST, Split.TUNE)) {
            for (KnownItems.Pool among : KnownItems.Pool.values()) {
                report.add(KnownItems.of(reviews, split, among));
            }
            for (MunicipalTopics set : List.of(municipal, towns)) {
                report.add(set.paraphrases(split));
                report.add(set.initiatives(split));
            }
            report.add(CouncilAnswers.of(council, split));
        }
        List<Task> topics = new ArrayList<>();
        for (MunicipalTopics set : List.of(municipal, towns)) {
            topics.add(set.paraphrases(Split.TEST));
            topics.add(set.initiatives(Split.TEST));
        }
        report.add(StockTable.of(topics, List.of(BOTH_BM25, ProductText.exact())));
        report.add(EnglishQuestions.table(List.of(BOTH_BM25, ProductText.exact())));
        List<Task> parts = new ArrayList<>(topics);
        parts.addFirst(KnownItems.of(reviews, Split.TEST, KnownItems.Pool.UNSEEN));
        parts.add(CouncilAnswers.of(council, Split.TEST));
        report.add(ablation(parts));
        List<Task> bands = new ArrayList<>();
        for (Split split : List.of(Split.TUNE, Split.TEST)) {
            for (MunicipalTopics set : List.of(municipal, towns)) {
                bands.add(set.paraphrases(split));
                bands.add(set.initiatives(split));
            }
            bands.add(KnownItems.of(reviews, split, KnownItems.Pool.UNSEEN));
        }
        report.add(BandPrecision.table(bands));
        report.add(SentencePairs.table(corpora.sentencePairs(), systems(RecordType.ISSUE)));
        new ResultsFile(Path.of(System.getProperty("renkei.benchmarks"), "RESULTS.md"))
                .replace("relevance", report.text.toString());
    }

    /** The sets hold texts only, so nothing can be said of the other factors of the score. */
    private static String ablation(List<Task> tasks) {
        StringBuilder text = new StringBuilder("""
                ### What each part of the text factor adds

                The other factors of the score compare what the sets do not have: fields, figures, years, wishes.

                """);
        Ranker whole = ProductText.exact();
        List<Ranker> rankers = Stream.concat(Stream.of(whole), ProductText.ablations().stream())
                .toList();
        RelevanceTable table = new RelevanceTable(whole);
        for (Task task : tasks) {
            Task all = task.with(List.of(task.slices().getFirst()));
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
            add(table.render(Answers.collect(task, systems(task.answers()))));
        }

        void add(String part) {
            System.out.print(part);
            text.append(part);
        }
    }

    private static String heading() {
        return """
                ## Relevance, %s

                Made by `benchmarks/run relevance CORPORA`. In brackets: 95 %% intervals, paired bootstrap
                (of (c) whole topics are drawn, of (d) whole meetings); bold: the interval of a difference excludes 0.

                (a) Government project reviews of two years, split by project name. Each project is one document, the row of
                its latest year; no row of the other year is in the pool. Of the projects of
                all splits the embedding knows three fifths from its training; what it does for texts it has never seen, as
                in the product, show the pools without the train split. (c) The municipal set in `src/main/resources`, and (c′) the
                one of small towns beside it. (d) Questions in a city council and the administration's answers; the last year
                tests and the year before tunes, and neither is in what was trained or counted.
                Every system sees the same analysis by `japanese-text`; BM25 has the parameters that were best on the tune
                split of (a) (`benchmarks/run tune-bm25`). Lucene counts idf in the pool that is searched; the product's idf is
                that of its epoch. "Renkei's list as shown" is what `POST /similar` answers: cut at the floor of matches and
                filled up to ten with 参考, so it finds at most as many as it shows.

                """.formatted(LocalDate.now(Clock.systemDefaultZone()));
    }
}
