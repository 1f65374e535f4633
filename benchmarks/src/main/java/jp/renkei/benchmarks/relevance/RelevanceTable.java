package jp.renkei.benchmarks.relevance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import jp.renkei.benchmarks.metric.Bootstrap;
import jp.renkei.benchmarks.metric.Interval;
import jp.renkei.benchmarks.metric.Outcome;
import jp.renkei.benchmarks.ranking.Ranker;
import jp.renkei.benchmarks.relevance.Task.Slice;

/** Renders answers as Markdown, one table a slice, every value with its 95 % interval. */
final class RelevanceTable {

    private static final int RESAMPLES = 2_000;

    private final Ranker baseline;

    RelevanceTable(Ranker baseline) {
        this.baseline = baseline;
    }

    String render(Answers answers) {
        StringBuilder text = new StringBuilder("### " + answers.task().title() + "\n\n");
        text.append("%,d texts in the pool.%n%n"
                .formatted(answers.task().pool().size())
                .replace("\r", ""));
        for (Slice slice : answers.task().slices()) {
            if (slice.questions().length > 0) {
                append(text, answers, slice);
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text, Answers answers, Slice slice) {
        Bootstrap bootstrap = new Bootstrap(
                Arrays.stream(slice.questions())
                        .mapToObj(i -> answers.task().questions().get(i).group())
                        .toList(),
                RESAMPLES);
        text.append("| ").append(slice.title()).append(": ").append(slice.questions().length);
        text.append(" | nDCG@10 | MRR | found among 20 | a hard negative among 3 | nDCG@10 gained over ")
                .append(baseline.name())
                .append(" |\n| --- | --- | --- | --- | --- | --- |\n");
        double[] base = values(answers, baseline, slice, Outcome::ndcg);
        for (Ranker ranker : answers.outcomes().keySet()) {
            double[] ndcg = values(answers, ranker, slice, Outcome::ndcg);
            text.append("| ").append(ranker.name());
            cell(text, bootstrap.mean(ndcg), "%.3f");
            cell(text, bootstrap.mean(values(answers, ranker, slice, Outcome::reciprocalRank)), "%.3f");
            cell(text, bootstrap.mean(values(answers, ranker, slice, Outcome::found)), "%.3f");
            if (answers.task().misleading().length == 0) {
                text.append(" | —");
            } else {
                cell(text, bootstrap.mean(values(answers, ranker, slice, Outcome::misled)), "%.2f");
            }
            if (ranker.equals(baseline)) {
                text.append(" | —");
            } else {
                cell(text, bootstrap.mean(minus(ndcg, base)), "%+.3f");
            }
            text.append(" |\n");
        }
        text.append('\n');
    }

    private static double[] values(Answers answers, Ranker ranker, Slice slice, ToDoubleFunction<Outcome> measure) {
        List<Outcome> outcomes = answers.outcomes().getOrDefault(ranker, List.of());
        return Arrays.stream(slice.questions())
                .mapToDouble(i -> measure.applyAsDouble(outcomes.get(i)))
                .toArray();
    }

    private static double[] minus(double[] a, double[] b) {
        double[] difference = new double[a.length];
        Arrays.setAll(difference, i -> a[i] - b[i]);
        return difference;
    }

    /** A value with its interval; bold when it is a difference that excludes 0. */
    static void cell(StringBuilder text, Interval interval, String format) {
        String value = String.format(Locale.ROOT, format, interval.value());
        boolean sure = format.contains("+") && interval.excludesZero();
        text.append(" | ").append(sure ? "**" + value + "**" : value);
        text.append(String.format(Locale.ROOT, " [" + format + ", " + format + "]", interval.low(), interval.high()));
    }
}
