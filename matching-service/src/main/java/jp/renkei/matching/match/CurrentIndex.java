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
    private static final Text NO_MUNICIPALITY =
            new Text("この自治体コードの自治体は登録されていません。6桁のコードを確かめてください。", "No municipality has this code. Check its six digits.");
    private static final Text NO_RECORD = new Text(
            "公開された課題・施策の中に見つかりません。下書きなど公開前のものには候補がありません。公開すると候補が見つかります。",
            "Not among the published issues and initiatives. What is not published yet has no matches; publish it to find some.");

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

    static Problem noRecord() {
        return Problem.of(ProblemType.NOT_FOUND, NO_RECORD);
    }

    static Problem noMunicipality() {
        return Problem.of(ProblemType.NOT_FOUND, NO_MUNICIPALITY);
    }
}
