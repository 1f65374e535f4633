package jp.renkei.benchmarks.metric;

/** A value with the bounds of its 95 % confidence interval. */
public record Interval(double value, double low, double high) {

    /** Whether the interval lies wholly on one side of 0. */
    public boolean excludesZero() {
        return low > 0 || high < 0;
    }
}
