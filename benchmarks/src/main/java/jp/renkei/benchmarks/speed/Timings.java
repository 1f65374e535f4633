package jp.renkei.benchmarks.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Times of one kind of work, round by round. Not thread-safe. */
public final class Timings {

    private final List<long[]> rounds = new ArrayList<>();
    private long[] current = new long[0];
    private int size;

    public void begin(int most) {
        current = new long[most];
        size = 0;
    }

    public void add(long nanos) {
        current[size++] = nanos;
    }

    /** Keeps a round; the warm-up is simply never kept. */
    public void keep() {
        rounds.add(Arrays.copyOf(current, size));
    }

    /** The median of the medians of the rounds, in milliseconds. */
    public double millis() {
        double[] medians = medians();
        return medians[medians.length / 2];
    }

    /** The mean over all rounds, in milliseconds. */
    public double meanMillis() {
        return rounds.stream().flatMapToLong(Arrays::stream).average().orElse(Double.NaN) / 1e6;
    }

    /** What that share of all times of all rounds stays under, in milliseconds; 0.99 means all but the slowest hundredth. */
    public double millisAt(double share) {
        long[] all = rounds.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return all[(int) (all.length * share)] / 1e6;
    }

    /** Median of the rounds' medians, and the smallest and largest of them. */
    public String text() {
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
