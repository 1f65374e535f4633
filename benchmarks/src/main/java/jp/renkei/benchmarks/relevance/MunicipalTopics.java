package jp.renkei.benchmarks.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.renkei.benchmarks.corpus.MunicipalSet;
import jp.renkei.benchmarks.corpus.MunicipalSet.Told;
import jp.renkei.benchmarks.corpus.Split;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.benchmarks.relevance.Task.Slice;
import jp.renkei.matching.catalogue.RecordType;

/**
 * An issue of a municipal set should find its topic told otherwise, and the initiatives that answer it.
 *
 * @param label what the set is called in the tables
 */
record MunicipalTopics(String label, MunicipalSet set) {

    /** The pool: the issues of all topics and what is near them. */
    Task paraphrases(Split split) {
        return task("issue → the same issue told otherwise", split, RecordType.ISSUE, set.issues(), set.nearIssues());
    }

    /** The pool: the initiatives of all topics and what is near them. */
    Task initiatives(Split split) {
        return task(
                "issue → the initiatives that answer it",
                split,
                RecordType.INITIATIVE,
                set.initiatives(),
                set.nearInitiatives());
    }

    private Task task(String what, Split split, RecordType type, List<Told> answers, List<Text> near) {
        List<Text> pool =
                Stream.concat(answers.stream().map(Told::text), near.stream()).toList();
        List<Question> questions = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < set.issues().size(); i++) {
            Told issue = set.issues().get(i);
            int self = type == RecordType.ISSUE ? i : -1;
            int[] relevant = IntStream.range(0, answers.size())
                    .filter(j -> j != self && answers.get(j).topic().equals(issue.topic()))
                    .toArray();
            if (issue.split() == split) {
                told.add(issue);
                questions.add(new Question(issue.text(), self, relevant, issue.topic()));
            }
        }
        String title = "%s %s, %s topics".formatted(label, what, split.name().toLowerCase(Locale.ROOT));
        int[] misleading = IntStream.range(answers.size(), pool.size()).toArray();
        Task all = new Task(title, type, pool, misleading, questions, List.of());
        List<Slice> slices = new ArrayList<>(List.of(slice("all questions", told, i -> true)));
        told.stream()
                .map(Told::style)
                .distinct()
                .forEach(style -> slices.add(
                        slice("told " + style, told, i -> told.get(i).style().equals(style))));
        slices.add(slice(
                "no relevant text holds a fifth of the question's words",
                told,
                i -> SharedWords.share(all, questions.get(i)) < SharedWords.FEW));
        return all.with(slices);
    }

    private static Slice slice(String title, List<Told> told, IntPredicate filter) {
        return new Slice(title, IntStream.range(0, told.size()).filter(filter).toArray());
    }
}
