package jp.renkei.matching.match;

import jakarta.inject.Singleton;
import java.time.Duration;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.index.IndexGenerations;

/** The index for a request. */
@Singleton
class CurrentIndex {

    private static final Text NOT_READY =
            new Text("索引を準備しています。しばらくしてからもう一度お試しください。", "The index is being prepared. Please try again shortly.");
    private static final Text NOT_FOUND = new Text("見つかりません。", "Not found.");

    private final IndexGenerations generations;

    CurrentIndex(IndexGenerations generations) {
        this.generations = generations;
    }

    /** @throws Problem NOT_READY before the first index is open */
    CatalogueIndex get() {
        return generations
                .current()
                .orElseThrow(() -> Problem.of(ProblemType.NOT_READY, NOT_READY).retryAfter(Duration.ofSeconds(2)));
    }

    static Problem notFound() {
        return Problem.of(ProblemType.NOT_FOUND, NOT_FOUND);
    }
}
