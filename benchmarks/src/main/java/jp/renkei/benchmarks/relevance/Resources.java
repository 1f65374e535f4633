package jp.renkei.benchmarks.relevance;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.renkei.benchmarks.corpus.Corpora;
import jp.renkei.benchmarks.corpus.MunicipalSet;
import jp.renkei.benchmarks.corpus.Split;
import jp.renkei.benchmarks.metric.Outcome;
import jp.renkei.benchmarks.ranking.ProductText;
import jp.renkei.benchmarks.ranking.Ranker;
import jp.renkei.matching.epoch.Boilerplate;
import jp.renkei.matching.epoch.Embedding;
import jp.renkei.matching.epoch.EpochFile;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.epoch.TermStatistics;
import jp.renkei.matching.text.SentenceWeights;
import jp.renkei.matching.text.TextShares;
import jp.renkei.matching.text.VectorBuilder;

/**
 * The text factor with other resources than those that ship. Arguments: the folder of the corpora, then for each row
 * {@code NAME,TERMS,EMBEDDING,BOILERPLATE}: files, {@code -} for what ships, {@code none} for doing without.
 */
final class Resources {

    private static final String SHIPPED = "-";
    private static final String NONE = "none";

    private Resources() {}

    public static void main(String[] arguments) throws IOException {
        Corpora corpora = new Corpora(Path.of(arguments[0]));
        List<Task> tasks = new ArrayList<>();
        for (MunicipalTopics set : List.of(
                new MunicipalTopics("(c)", MunicipalSet.municipal()),
                new MunicipalTopics("(c′)", MunicipalSet.towns()))) {
            tasks.add(set.paraphrases(Split.TEST));
            tasks.add(set.initiatives(Split.TEST));
        }
        tasks.add(KnownItems.of(corpora.reviews(), Split.TEST, KnownItems.Pool.UNSEEN));
        tasks.add(CouncilAnswers.of(corpora.councilQuestions(), Split.TEST));
        StringBuilder text = new StringBuilder("""
                ## With and without each resource, %s

                Made by `benchmarks/run train` with a source left out, and `benchmarks/run resources`. nDCG@10 of the text factor, test
                splits; (c) and (c′): issue → issue / issue → initiative, (a): among the projects of tune and test, (d): council.

                | | (c) | (c′) | (a) | (d) |
                | --- | --- | --- | --- | --- |
                """.formatted(LocalDate.now(Clock.systemDefaultZone())));
        for (String row : List.of(arguments).subList(1, arguments.length)) {
            Ranker ranker = ranker(row.split(","));
            double[] ndcg =
                    tasks.stream().mapToDouble(task -> ndcg(task, ranker)).toArray();
            String line = String.format(
                    Locale.ROOT,
                    "| %s | %.3f / %.3f | %.3f / %.3f | %.3f | %.3f |%n",
                    ranker.name(),
                    ndcg[0],
                    ndcg[1],
                    ndcg[2],
                    ndcg[3],
                    ndcg[4],
                    ndcg[5]);
            System.out.print(line);
            text.append(line);
        }
        new ResultsFile(Path.of(System.getProperty("renkei.benchmarks"), "RESULTS.md"))
                .replace("resources", text.append('\n').toString());
    }

    private static double ndcg(Task task, Ranker ranker) {
        return Answers.collect(task, List.of(ranker)).outcomes().values().iterator().next().stream()
                .mapToDouble(Outcome::ndcg)
                .average()
                .orElseThrow();
    }

    private static Ranker ranker(String[] row) throws IOException {
        TermStatistics terms = row[1].equals(SHIPPED) ? EpochSource.shipped().terms() : read(row[1], EpochFile::read);
        Embedding embedding = row[2].equals(SHIPPED)
                ? EpochSource.shipped().embedding()
                : row[2].equals(NONE) ? Embedding.NONE : read(row[2], Embedding::read);
        Boilerplate boilerplate = row[3].equals(SHIPPED)
                ? EpochSource.shipped().boilerplate()
                : row[3].equals(NONE) ? Boilerplate.NONE : read(row[3], Boilerplate::read);
        return new ProductText(
                row[0],
                new VectorBuilder(terms, embedding, TextShares.STANDARD),
                new SentenceWeights(boilerplate),
                product -> product);
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T read(String file, Reader<T> reader) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)), 1 << 16)) {
            return reader.read(in);
        }
    }
}
