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
import jp.renkei.matching.catalogue.RecordType;

/** Known-item retrieval: the issue of a project should find the overview of the same project. */
final class KnownItems {

    private static final int SHORT = 60;

    private KnownItems() {}

    /** Whose overviews are searched. */
    enum Pool {
        SPLIT("among the projects of the split"),
        UNSEEN("among the projects of tune and test"),
        ALL("among all projects");

        private final String title;

        Pool(String title) {
            this.title = title;
        }

        private boolean holds(Split of, Split asked) {
            return switch (this) {
                case SPLIT -> of == asked;
                case UNSEEN -> of != Split.TRAIN;
                case ALL -> true;
            };
        }
    }

    static Task of(Reviews reviews, Split split, Pool among) {
        List<Text> pool = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (Review project : reviews.projects()) {
            boolean asked = project.split() == split;
            if (asked) {
                questions.add(new Question(
                        new Text(project.name(), "", project.issue()), -1, new int[] {pool.size()}, project.name()));
            }
            if (among.holds(project.split(), split)) {
                pool.add(new Text(project.name(), "", project.overview()));
            }
        }
        String title = "(a) issue → overview of the same project, %s split, %s"
                .formatted(split.name().toLowerCase(Locale.ROOT), among.title);
        Task all = new Task(title, RecordType.INITIATIVE, pool, new int[0], questions, List.of());
        return all.with(List.of(
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
