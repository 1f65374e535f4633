package jp.renkei.benchmarks.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import jp.renkei.benchmarks.corpus.Text;
import org.junit.jupiter.api.Test;

class StaticEmbeddingTest {

    private static final Settings SMALL = new Settings(16, 0.1f, 40, 4, 0.05f, 0.1f, 0.3f, 1, 0.5, 1);

    private static final List<TrainingPairs.TextPair> PAIRS = List.of(
            pair("漏水が多い", "配水管を取り替える"),
            pair("断水が心配", "浄水場の耐震化"),
            pair("待機児童", "保育所を建てる"),
            pair("保育士の不足", "処遇を改善する"),
            pair("バス路線の廃止", "乗合タクシー"),
            pair("通院の足", "予約制の送迎"),
            pair("空き家の倒壊", "解体の補助"),
            pair("熊の出没", "電気柵の設置"));

    @Test
    void whatWasTrainedTogetherComesNear() throws IOException {
        StaticEmbedding embedding = train();

        assertThat(cosine(embedding, "待機児童", "保育所を建てる")).isGreaterThan(cosine(embedding, "待機児童", "電気柵の設置") + 0.3);
    }

    @Test
    void trainingTwiceGivesTheSameFile() throws IOException {
        assertThat(bytes(train())).isEqualTo(bytes(train()));
    }

    @Test
    void aFileKeepsEveryVector() throws IOException {
        StaticEmbedding embedding = train();

        StaticEmbedding read = StaticEmbedding.read(new ByteArrayInputStream(bytes(embedding)));

        assertThat(read.vector(text("通院の足"))).containsExactly(embedding.vector(text("通院の足")));
    }

    @Test
    void aKnownTextHasFullLengthAndAnUnknownOneNone() {
        StaticEmbedding embedding = train();

        assertThat(length(embedding.vector(text("熊の出没")))).isEqualTo(StaticEmbedding.UNIT, within(10.0));
        assertThat(length(embedding.vector(text("ABC")))).isZero();
    }

    private static StaticEmbedding train() {
        Vocabulary vocabulary = new Vocabulary(
                PAIRS.stream()
                        .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                        .map(Features::of)
                        .toList(),
                SMALL.lowestFrequency(),
                SMALL.idfPower());
        List<Trainer.Pair> bags = PAIRS.stream()
                .map(pair -> new Trainer.Pair(
                        vocabulary.bag(Features.of(pair.first())), vocabulary.bag(Features.of(pair.second()))))
                .toList();
        Trainer trainer = new Trainer(SMALL, vocabulary.size());
        for (int epoch = 0; epoch < SMALL.epochs(); epoch++) {
            trainer.epoch(bags);
        }
        return StaticEmbedding.of(vocabulary, trainer.matrix(), SMALL.dimensions());
    }

    private static byte[] bytes(StaticEmbedding embedding) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        embedding.write(out);
        return out.toByteArray();
    }

    private static double cosine(StaticEmbedding embedding, String a, String b) {
        short[] x = embedding.vector(text(a));
        short[] y = embedding.vector(text(b));
        double sum = 0;
        for (int k = 0; k < x.length; k++) {
            sum += x[k] * y[k];
        }
        return sum / StaticEmbedding.UNIT / StaticEmbedding.UNIT;
    }

    private static double length(short[] vector) {
        double squares = 0;
        for (short value : vector) {
            squares += value * value;
        }
        return Math.sqrt(squares);
    }

    private static TrainingPairs.TextPair pair(String first, String second) {
        return new TrainingPairs.TextPair(text(first), text(second));
    }

    private static Text text(String body) {
        return new Text("", "", body);
    }
}
