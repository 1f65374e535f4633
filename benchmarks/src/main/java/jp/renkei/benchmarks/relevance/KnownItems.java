package jp.renkei.benchmarks.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.renkei.benchmarks.corpus.Review;
import jp.renkei.benchmarks.corpus.Reviews;
import jp.renkei.benchmarks.corpus.Split;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.benchmarks.relevance.Task.Slice;

/** Known-item retrieval: the issue of a project should find the overview of the same project. */
final class KnownItems {

    private static final int SHORT = 60;

    private KnownItems() {}

    /**
     * @param amongAll whether the pool holds the overviews of all projects, not only those of the split
     */
    static Task of(Reviews reviews, Split split, boolean amongAll) {
        List<Text> pool = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (Review project : reviews.projects()) {
            boolean asked = project.split() == split;
            if (asked) {
                questions.add(new Question(
                        new Text(project.name(), "", project.issue()), -1, new int[] {pool.size()}, project.name()));
            }
            if (asked || amongAll) {
                pool.add(new Text(project.name(), "", project.overview()));
            }
        }
        String title = "(a) issue → overview of the same project, %s split, %s"
                .formatted(
                        split.name().toLowerCase(Locale.ROOT),
                        amongAll ? "among the projects of all splits" : "among the projects of the split");
        Task all = new Task(title, pool, questions, List.of());
        return new Task(
                title,
                pool,
                questions,
                List.of(
                        slice(all, "all questions", q -> true),
                        slice(
                                all,
                                "short questions (at most 60 characters)",
                                q -> q.text().body().length() <= SHORT),
                        slice(
                                all,
                                "questions that share less than a fifth of their words with the overview",
                                q -> SharedWords.share(all, q) < SharedWords.FEW)));
    }

    private static Slice slice(Task task, String title, Predicate<Question> filter) {
        return new Slice(
                title,
                IntStream.range(0, task.questions().size())
                        .filter(i -> filter.test(task.questions().get(i)))
                        .toArray());
    }
}
