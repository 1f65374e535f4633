package jp.renkei.benchmarks.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.matching.catalogue.RecordType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RankerTest {

    private static final List<Text> POOL = List.of(
            new Text("1", "", "老朽化した水道管の漏水が増え、更新の費用が足りない。"),
            new Text("2", "", "路線バスが廃止され、高齢者の通院の足がない。"),
            new Text("3", "", "保育士が集まらず、待機児童が増えている。"));

    static Stream<Ranker> rankers() {
        return Stream.of(
                Bm25.tuned(Terms.WORDS),
                Bm25.tuned(Terms.BIGRAMS),
                new Sum("both", Bm25.tuned(Terms.WORDS), Bm25.tuned(Terms.BIGRAMS)),
                ProductText.exact(),
                ProductText.inPoints(RecordType.ISSUE),
                new SimilarList(RecordType.ISSUE));
    }

    @ParameterizedTest
    @MethodSource("rankers")
    void theTextOnTheSameSubjectComesFirst(Ranker ranker) {
        double[] scores = ranker.over(POOL).scores(new Text("q", "バスの廃止", "高齢者が通院できない。"));

        assertThat(scores).hasSize(3);
        assertThat(scores[1]).isGreaterThan(scores[0]).isGreaterThan(scores[2]).isPositive();
    }
}
