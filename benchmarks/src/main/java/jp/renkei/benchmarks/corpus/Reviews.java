package jp.renkei.benchmarks.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The project reviews of several years. Immutable. */
public final class Reviews {

    private static final int SHORTEST = 10;

    private final List<Review> rows;

    private Reviews(List<Review> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Rows without a usable issue or overview are left out. */
    public static Reviews load(Path gzippedJsonLines) {
        List<Review> rows = new ArrayList<>();
        JsonLines.gzipped(gzippedJsonLines).forEach(row -> {
            Review review = new Review(
                    JsonLines.text(row, "name"),
                    row.path("fiscalYear").asInt(),
                    JsonLines.text(row, "purpose"),
                    JsonLines.text(row, "issue"),
                    JsonLines.text(row, "overview"));
            if (review.issue().length() >= SHORTEST && review.overview().length() >= SHORTEST) {
                rows.add(review);
            }
        });
        return new Reviews(rows);
    }

    /** All rows of a split: up to one for each project and year. */
    public List<Review> rows(Split split) {
        return rows.stream().filter(r -> r.split() == split).toList();
    }

    /** One row a project, that of its latest year; in the order of the file. */
    public List<Review> projects() {
        Map<String, Review> latest = new LinkedHashMap<>();
        for (Review row : rows) {
            latest.merge(row.name(), row, (a, b) -> a.fiscalYear() > b.fiscalYear() ? a : b);
        }
        return List.copyOf(latest.values());
    }
}
