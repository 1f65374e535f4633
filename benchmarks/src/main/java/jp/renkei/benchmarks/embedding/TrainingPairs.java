package jp.renkei.benchmarks.embedding;

import java.util.ArrayList;
import java.util.List;
import jp.renkei.benchmarks.corpus.Review;
import jp.renkei.benchmarks.corpus.Text;

/** Texts of one project that belong together. */
final class TrainingPairs {

    private static final int SHORTEST_PURPOSE = 10;

    private TrainingPairs() {}

    /** @param project the same for texts that must not count as each other's wrong answers */
    record TextPair(Text first, Text second, String project) {}

    static List<TextPair> of(List<Review> rows) {
        List<TextPair> pairs = new ArrayList<>();
        for (Review row : rows) {
            Text name = new Text("", "", row.name());
            Text issue = new Text("", "", row.issue());
            Text overview = new Text("", "", row.overview());
            pairs.add(new TextPair(issue, overview, row.name()));
            pairs.add(new TextPair(name, overview, row.name()));
            pairs.add(new TextPair(name, issue, row.name()));
            if (row.purpose().length() > SHORTEST_PURPOSE) {
                Text purpose = new Text("", "", row.purpose());
                pairs.add(new TextPair(issue, purpose, row.name()));
                pairs.add(new TextPair(purpose, overview, row.name()));
            }
        }
        return pairs;
    }
}
