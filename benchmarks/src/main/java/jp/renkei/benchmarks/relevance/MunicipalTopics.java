package jp.renkei.benchmarks.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.renkei.benchmarks.corpus.MunicipalSet;
import jp.renkei.benchmarks.corpus.MunicipalSet.Told;
import jp.renkei.benchmarks.corpus.Split;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.benchmarks.relevance.Task.Slice;

/** An issue of the municipal set should find its topic told otherwise, and the initiatives that answer it. */
final class MunicipalTopics {

    private MunicipalTopics() {}

    /** The pool: the issues of all topics and what is near them. */
    static Task paraphrases(MunicipalSet set, Split split) {
        List<Text> pool = Stream.concat(set.issues().stream().map(Told::text), set.nearIssues().stream())
                .toList();
        return task("issue → the same issue told otherwise", set, split, pool, set.issues(), true);
    }

    /** The pool: the initiatives of all topics and what is near them. */
    static Task initiatives(MunicipalSet set, Split split) {
        List<Text> pool = Stream.concat(set.initiatives().stream().map(Told::text), set.nearInitiatives().stream())
                .toList();
        return task("issue → the initiatives that answer it", set, split, pool, set.initiatives(), false);
    }

    /** @param answers the first texts of the pool, in its order */
    private static Task task(
            String what, MunicipalSet set, Split split, List<Text> pool, List<Told> answers, boolean amongThem) {
        List<Question> questions = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < set.issues().size(); i++) {
            Told issue = set.issues().get(i);
            int self = amongThem ? i : -1;
            int[] relevant = IntStream.range(0, answers.size())
                    .filter(j -> j != self && answers.get(j).topic().equals(issue.topic()))
                    .toArray();
            if (issue.split() == split) {
                told.add(issue);
                questions.add(new Question(issue.text(), self, relevant, issue.topic()));
            }
        }
        String title = "(c) %s, %s topics".formatted(what, split.name().toLowerCase(Locale.ROOT));
        Task all = new Task(title, pool, questions, List.of());
        return new Task(
                title,
                pool,
                questions,
                List.of(
                        slice("all questions", told, i -> true),
                        slice("told formally", told, i -> told.get(i).style().equals("formal")),
                        slice("told short", told, i -> told.get(i).style().equals("short")),
                        slice("told at length", told, i -> told.get(i).style().equals("long")),
                        slice(
                                "told in other words",
                                told,
                                i -> told.get(i).style().equals("otherwords")),
                        slice(
                                "no relevant text holds a fifth of the question's words",
                                told,
                                i -> SharedWords.share(all, questions.get(i)) < SharedWords.FEW)));
    }

    private static Slice slice(String title, List<Told> told, Predicate<Integer> filter) {
        return new Slice(
                title, IntStream.range(0, told.size()).filter(filter::test).toArray());
    }
}
