package jp.renkei.benchmarks.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jp.renkei.benchmarks.corpus.CouncilQuestion;
import jp.renkei.benchmarks.corpus.Split;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.benchmarks.relevance.Task.Slice;
import jp.renkei.matching.catalogue.RecordType;

/** A question as it was spoken in a city council should find the administration's answer, among those of a year. */
final class CouncilAnswers {

    private static final int POOL = 1_000;

    private CouncilAnswers() {}

    static Task of(List<CouncilQuestion> all, Split split) {
        List<CouncilQuestion> rows =
                all.stream().filter(row -> row.split() == split).toList();
        List<Text> pool = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < POOL; i++) {
            CouncilQuestion row = rows.get((int) ((long) i * rows.size() / POOL));
            String id = Integer.toString(i);
            questions.add(new Question(new Text(id, "", row.question()), -1, new int[] {i}, row.meeting()));
            pool.add(new Text(id, "", row.answer()));
        }
        return new Task(
                "(d) council question → the administration's answer, %s split"
                        .formatted(split.name().toLowerCase(Locale.ROOT)),
                RecordType.INITIATIVE,
                pool,
                new int[0],
                questions,
                List.of(new Slice("all questions", IntStream.range(0, POOL).toArray())));
    }
}
