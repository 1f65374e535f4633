package jp.renkei.benchmarks.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Times of one kind of work, round by round. Not thread-safe. */
final class Timings {

    private final List<long[]> rounds = new ArrayList<>();
    private long[] current = new long[0];
    private int size;

    void begin(int most) {
        current = new long[most];
        size = 0;
    }

    void add(long nanos) {
        current[size++] = nanos;
    }

    /** Keeps a round; the warm-up is simply never kept. */
    void keep() {
        rounds.add(Arrays.copyOf(current, size));
    }

    /** The median of the medians of the rounds, in milliseconds. */
    double millis() {
        double[] medians = medians();
        return medians[medians.length / 2];
    }

    /** The mean over all rounds, in milliseconds. */
    double meanMillis() {
        return rounds.stream().flatMapToLong(Arrays::stream).average().orElse(Double.NaN) / 1e6;
    }

    /** The 99th of 100 times over all rounds, in milliseconds. */
    double slowMillis() {
        long[] all = rounds.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return all[(int) (all.length * 0.99)] / 1e6;
    }

    /** Median of the rounds' medians, and the smallest and largest of them. */
    String text() {
        double[] medians = medians();
        return String.format(Locale.ROOT, "%.2f [%.2f–%.2f]", millis(), medians[0], medians[medians.length - 1]);
    }

    private double[] medians() {
        return rounds.stream().mapToDouble(Timings::median).sorted().toArray();
    }

    private static double median(long[] round) {
        long[] sorted = round.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }
}
