package jp.renkei.benchmarks.relevance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.renkei.benchmarks.metric.Outcome;
import jp.renkei.benchmarks.ranking.Ranker;

/** What each system made of each question of a task. */
record Answers(Task task, Map<Ranker, List<Outcome>> outcomes) {

    static Answers collect(Task task, List<Ranker> rankers) {
        Map<Ranker, List<Outcome>> outcomes = new LinkedHashMap<>();
        for (Ranker ranker : rankers) {
            Ranker.Ranking ranking = ranker.over(task.pool());
            outcomes.put(
                    ranker,
                    task.questions().stream()
                            .map(q -> Outcome.of(ranking.scores(q.text()), q.relevant(), q.hidden(), task.misleading()))
                            .toList());
        }
        return new Answers(task, outcomes);
    }
}
