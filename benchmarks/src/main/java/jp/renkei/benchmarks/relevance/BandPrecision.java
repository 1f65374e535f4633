package jp.renkei.benchmarks.relevance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jp.renkei.benchmarks.metric.Bootstrap;
import jp.renkei.benchmarks.metric.Interval;
import jp.renkei.benchmarks.ranking.ProductText;
import jp.renkei.benchmarks.ranking.Ranker;
import jp.renkei.matching.score.Band;
import jp.renkei.matching.score.ScoreSheet;

/** How many of the pairs that reach a band by their texts alone are about the same thing. */
final class BandPrecision {

    private static final int SHOWN = 20;
    private static final int RESAMPLES = 2_000;

    private BandPrecision() {}

    private record Counts(int[] right, int[] all) {}

    static String table(List<Task> tasks) {
        StringBuilder text = new StringBuilder("""
                ### Bands

                Pairs among the best 20 of each question that reach a band by the points of their texts alone, nothing else being
                known of the two, and how many of them are of the question's topic or project. Another project may well be about
                the same thing, so the figures of (a) are lower bounds.

                | | 高 | 中 | 低 | right pairs in 高 or 中 |
                | --- | --- | --- | --- | --- |
                """);
        for (Task task : tasks) {
            text.append("| ").append(task.title());
            List<Counts> counts = counts(task);
            Bootstrap bootstrap =
                    new Bootstrap(task.questions().stream().map(Question::group).toList(), RESAMPLES);
            for (Band band : Band.values()) {
                text.append(" | ").append(cell(bootstrap, counts, band));
            }
            text.append(String.format(Locale.ROOT, " | %.2f |%n", inUpperBands(task, counts)));
        }
        return text.append('\n').toString();
    }

    private static String cell(Bootstrap bootstrap, List<Counts> counts, Band band) {
        int at = band.ordinal();
        int all = counts.stream().mapToInt(c -> c.all()[at]).sum();
        if (all == 0) {
            return "no pairs";
        }
        Interval precision = bootstrap.of(drawn -> {
            double pairs =
                    Arrays.stream(drawn).map(i -> counts.get(i).all()[at]).sum();
            return pairs == 0
                    ? 1
                    : Arrays.stream(drawn).map(i -> counts.get(i).right()[at]).sum() / pairs;
        });
        return String.format(
                Locale.ROOT, "%.2f [%.2f, %.2f] of %,d", precision.value(), precision.low(), precision.high(), all);
    }

    /** The share of all right pairs, shown or not, that reach one of the two upper bands. */
    private static double inUpperBands(Task task, List<Counts> counts) {
        double reached = counts.stream()
                .mapToInt(c -> c.right()[Band.HIGH.ordinal()] + c.right()[Band.MEDIUM.ordinal()])
                .sum();
        return reached
                / task.questions().stream()
                        .mapToInt(question -> question.relevant().length)
                        .sum();
    }

    private static List<Counts> counts(Task task) {
        Ranker.Ranking ranking = ProductText.inPoints(task.answers()).over(task.pool());
        return task.questions().stream()
                .map(question -> counts(question, ranking.scores(question.text())))
                .toList();
    }

    private static Counts counts(Question question, double[] points) {
        Counts counts = new Counts(new int[Band.values().length], new int[Band.values().length]);
        IntStream.range(0, points.length)
                .filter(i -> i != question.hidden() && points[i] >= ScoreSheet.FLOOR)
                .boxed()
                .sorted((a, b) -> Double.compare(points[b], points[a]))
                .limit(SHOWN)
                .forEach(i -> {
                    int band = Band.of((int) points[i]).ordinal();
                    counts.all()[band]++;
                    counts.right()[band] += Arrays.stream(question.relevant()).anyMatch(r -> r == i) ? 1 : 0;
                });
        return counts;
    }
}
