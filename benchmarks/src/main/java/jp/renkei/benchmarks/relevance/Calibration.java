package jp.renkei.benchmarks.relevance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.renkei.benchmarks.corpus.MunicipalSet;
import jp.renkei.benchmarks.corpus.MunicipalSet.Told;
import jp.renkei.benchmarks.corpus.Split;
import jp.renkei.benchmarks.ranking.ProductText;
import jp.renkei.benchmarks.ranking.Ranker;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.similarity.TextVector;

/**
 * Reads the knots of the product's curves off the tune topics: for each kind of pair, from which cosine on a pair is right as
 * often as asked. The chance is a monotone fit (pool adjacent violators) over all pairs among the best 20 of a question.
 */
final class Calibration {

    private static final double[] CHANCES = {0.05, 0.10, 0.20, 0.30, 0.40, 0.50, 0.60, 0.70, 0.80, 0.90, 0.95};
    private static final int SHOWN = 20;
    private static final double UNIT_SQUARED = (double) TextVector.UNIT * TextVector.UNIT;

    private Calibration() {}

    private record Pair(double cosine, double right) {}

    /** Pairs that the fit gives one chance. */
    private record Block(double from, double right, int pairs) {
        double chance() {
            return right / pairs;
        }

        Block with(Block higher) {
            return new Block(from, right + higher.right, pairs + higher.pairs);
        }
    }

    public static void main(String[] arguments) {
        List<MunicipalTopics> sets = List.of(
                new MunicipalTopics("(c)", MunicipalSet.municipal()),
                new MunicipalTopics("(c′)", MunicipalSet.towns()));
        print(
                "two issues",
                sets.stream().map(set -> set.paraphrases(Split.TUNE)).toList());
        print(
                "an issue and an initiative",
                sets.stream().map(set -> set.initiatives(Split.TUNE)).toList());
        print("two initiatives", sets.stream().map(set -> alike(set.set())).toList());
    }

    /** Initiatives of one topic. */
    private static Task alike(MunicipalSet set) {
        List<Told> told = set.initiatives();
        List<Question> questions = IntStream.range(0, told.size())
                .filter(i -> told.get(i).split() == Split.TUNE)
                .mapToObj(i -> new Question(
                        told.get(i).text(),
                        i,
                        IntStream.range(0, told.size())
                                .filter(j -> j != i
                                        && told.get(j)
                                                .topic()
                                                .equals(told.get(i).topic()))
                                .toArray(),
                        told.get(i).topic()))
                .toList();
        return new Task(
                "two initiatives",
                RecordType.INITIATIVE,
                Stream.concat(told.stream().map(Told::text), set.nearInitiatives().stream())
                        .toList(),
                new int[0],
                questions,
                List.of());
    }

    private static void print(String kind, List<Task> tasks) {
        List<Pair> pairs = new ArrayList<>();
        int right = 0;
        for (Task task : tasks) {
            Ranker.Ranking ranking = ProductText.exact().over(task.pool());
            for (Question question : task.questions()) {
                pairs.addAll(best(ranking.scores(question.text()), question));
                right += question.relevant().length;
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::cosine));
        List<Block> fit = fit(pairs);
        System.out.printf("%s: %,d pairs, %,d right ones%n", kind, pairs.size(), right);
        for (double chance : CHANCES) {
            double from = fit.stream()
                    .filter(block -> block.chance() >= chance)
                    .mapToDouble(Block::from)
                    .min()
                    .orElse(1);
            double above = pairs.stream().filter(p -> p.cosine() >= from).count();
            double rightAbove = pairs.stream()
                    .filter(p -> p.cosine() >= from)
                    .mapToDouble(Pair::right)
                    .sum();
            System.out.printf(
                    Locale.ROOT,
                    "  chance %.2f from cosine %.3f: %.2f of those above are right, %.2f of all right ones are above%n",
                    chance,
                    from,
                    rightAbove / above,
                    rightAbove / right);
        }
    }

    private static List<Pair> best(double[] products, Question question) {
        return IntStream.range(0, products.length)
                .filter(i -> i != question.hidden())
                .boxed()
                .sorted((a, b) -> Double.compare(products[b], products[a]))
                .limit(SHOWN)
                .map(i -> new Pair(
                        products[i] / UNIT_SQUARED,
                        Arrays.stream(question.relevant()).anyMatch(r -> r == i) ? 1 : 0))
                .toList();
    }

    private static List<Block> fit(List<Pair> ascending) {
        List<Block> blocks = new ArrayList<>();
        for (Pair pair : ascending) {
            Block block = new Block(pair.cosine(), pair.right(), 1);
            while (!blocks.isEmpty() && blocks.getLast().chance() >= block.chance()) {
                block = blocks.removeLast().with(block);
            }
            blocks.add(block);
        }
        return blocks;
    }
}
