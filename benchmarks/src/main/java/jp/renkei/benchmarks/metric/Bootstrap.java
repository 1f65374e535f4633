package jp.renkei.benchmarks.metric;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Percentile intervals by resampling with replacement (Efron, Tibshirani 1993). Questions that belong together, such as
 * those of one topic, are drawn together. The draws depend on the groups and the seed only, so values of two systems over
 * the same questions are paired. Immutable.
 */
public final class Bootstrap {

    private static final long SEED = 20_261_123;
    private static final double TAIL = 0.025;

    private final int[][] members;
    private final int resamples;

    /** @param groups the group of each question */
    public Bootstrap(List<String> groups, int resamples) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] of = groups.stream()
                .mapToInt(group -> numbers.computeIfAbsent(group, g -> numbers.size()))
                .toArray();
        this.members = new int[numbers.size()][];
        for (int group = 0; group < members.length; group++) {
            int wanted = group;
            members[group] = java.util.stream.IntStream.range(0, of.length)
                    .filter(i -> of[i] == wanted)
                    .toArray();
        }
        this.resamples = resamples;
    }

    /** The mean of one value a question. */
    public Interval mean(double[] values) {
        return of(drawn -> {
            double sum = 0;
            for (int question : drawn) {
                sum += values[question];
            }
            return sum / drawn.length;
        });
    }

    /** Any statistic of a sample of questions, given by their positions. */
    public Interval of(ToDoubleFunction<int[]> statistic) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        double[] found = new double[resamples];
        int[][] drawn = new int[members.length][];
        for (int i = 0; i < resamples; i++) {
            for (int j = 0; j < drawn.length; j++) {
                drawn[j] = members[random.nextInt(members.length)];
            }
            found[i] = statistic.applyAsDouble(flat(drawn));
        }
        Arrays.sort(found);
        return new Interval(
                statistic.applyAsDouble(flat(members)),
                found[(int) Math.floor(TAIL * (resamples - 1))],
                found[(int) Math.ceil((1 - TAIL) * (resamples - 1))]);
    }

    private static int[] flat(int[][] groups) {
        int size = 0;
        for (int[] group : groups) {
            size += group.length;
        }
        int[] all = new int[size];
        int at = 0;
        for (int[] group : groups) {
            System.arraycopy(group, 0, all, at, group.length);
            at += group.length;
        }
        return all;
    }
}
