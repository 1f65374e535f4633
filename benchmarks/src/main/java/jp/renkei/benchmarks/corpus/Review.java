package jp.renkei.benchmarks.corpus;

/** One year's review of a government project (行政事業レビュー); {@code purpose} may be empty. Immutable. */
public record Review(String name, int fiscalYear, String purpose, String issue, String overview) {

    public Split split() {
        return Split.of(name);
    }
}
