package jp.renkei.benchmarks.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.matching.epoch.Embedding;
import org.junit.jupiter.api.Test;

class TrainerTest {

    private static final Settings SMALL = new Settings(16, 8, 0.1f, 40, 4, 0.05f, 0.1f, 0.3f, 1, 0.5, 1);

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
        Embedding embedding = train();

        assertThat(cosine(embedding, "待機児童", "保育所を建てる")).isGreaterThan(cosine(embedding, "待機児童", "電気柵の設置") + 0.3);
    }

    @Test
    void trainingTwiceGivesTheSameFile() throws IOException {
        assertThat(bytes(train())).isEqualTo(bytes(train()));
    }

    @Test
    void aFileKeepsEverything() throws IOException {
        byte[] file = bytes(train());

        assertThat(bytes(Embedding.read(new ByteArrayInputStream(file)))).isEqualTo(file);
    }

    private static Embedding train() {
        Vocabulary vocabulary = new Vocabulary(
                PAIRS.stream()
                        .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                        .map(Features::of)
                        .toList(),
                SMALL.lowestFrequency(),
                SMALL.idfPower());
        List<Trainer.Pair> bags = PAIRS.stream()
                .map(pair -> new Trainer.Pair(
                        vocabulary.bag(Features.of(pair.first())),
                        vocabulary.bag(Features.of(pair.second())),
                        pair.group()))
                .toList();
        Trainer trainer = new Trainer(SMALL, vocabulary.size());
        for (int epoch = 0; epoch < SMALL.epochs(); epoch++) {
            trainer.epoch(List.of(new Trainer.Source(1, bags)));
        }
        List<Bag> texts = bags.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .toList();
        float[] along = PrincipalAxes.of(texts, trainer.matrix(), SMALL.dimensions(), SMALL.kept())
                .along(trainer.matrix());
        return Quantised.of(vocabulary, along, SMALL.kept());
    }

    private static byte[] bytes(Embedding embedding) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        embedding.write(out);
        return out.toByteArray();
    }

    private static double cosine(Embedding embedding, String a, String b) {
        return product(embedding, a, b) / Math.sqrt(product(embedding, a, a)) / Math.sqrt(product(embedding, b, b));
    }

    private static double product(Embedding embedding, String a, String b) {
        double sum = 0;
        for (int one : rows(embedding, a)) {
            for (int other : rows(embedding, b)) {
                sum += (double) embedding.weight(one)
                        * embedding.weight(other)
                        * embedding.vector(one).product(embedding.vector(other));
            }
        }
        return sum;
    }

    private static int[] rows(Embedding embedding, String text) {
        return Features.of(text(text)).keySet().stream()
                .mapToInt(embedding::row)
                .filter(row -> row >= 0)
                .toArray();
    }

    private static TrainingPairs.TextPair pair(String first, String second) {
        return new TrainingPairs.TextPair(text(first), text(second), first);
    }

    private static Text text(String body) {
        return new Text("", "", body);
    }
}
