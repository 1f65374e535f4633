package jp.renkei.benchmarks.embedding;

import java.util.ArrayList;
import java.util.List;
import jp.renkei.benchmarks.corpus.Review;
import jp.renkei.benchmarks.corpus.Text;

/** Texts of one project that belong together. */
final class TrainingPairs {

    private static final int SHORTEST_PURPOSE = 10;

    private TrainingPairs() {}

    record TextPair(Text first, Text second) {}

    static List<TextPair> of(List<Review> rows) {
        List<TextPair> pairs = new ArrayList<>();
        for (Review row : rows) {
            Text name = new Text("", "", row.name());
            Text issue = new Text("", "", row.issue());
            Text overview = new Text("", "", row.overview());
            pairs.add(new TextPair(issue, overview));
            pairs.add(new TextPair(name, overview));
            pairs.add(new TextPair(name, issue));
            if (row.purpose().length() > SHORTEST_PURPOSE) {
                Text purpose = new Text("", "", row.purpose());
                pairs.add(new TextPair(issue, purpose));
                pairs.add(new TextPair(purpose, overview));
            }
        }
        return pairs;
    }
}
