package jp.renkei.matching.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.text.SentenceWeights;
import jp.renkei.matching.text.TextAnalysis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxEncoderTest {

    private static final Epoch EPOCH = EpochSource.shipped();
    private static final String SHOPPING = "Residents without a car cannot reach a shop.";

    @TempDir
    static Path folder;

    private static EncoderFixture settings;
    private static Encoder encoder;

    @BeforeAll
    static void load() throws IOException {
        settings = EncoderFixture.in(folder);
        encoder = settings.load(EPOCH);
    }

    @AfterAll
    static void close() {
        new CurrentEncoder().close(encoder);
    }

    @Test
    void whatMeansTheSameIsNearerThanWhatSharesWords() {
        byte[] shopping = direction(encoder, SHOPPING);
        double near = cosine(shopping, direction(encoder, "Elderly people have difficulty buying groceries nearby."));
        double far = cosine(shopping, direction(encoder, "The bridge inspection is too expensive for the town."));
        assertThat(encoder.dimensions()).isEqualTo(384);
        assertThat(near).isGreaterThan(far + 0.2);
    }

    @Test
    void aTextAlwaysHasTheSameDirectionWhateverElseIsEncodedMeanwhile() {
        byte[] alone = direction(encoder, SHOPPING);
        List<byte[]> crowded = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i ->
                        direction(encoder, i % 3 == 0 ? SHOPPING : "Bridge " + i + " ".repeat(i) + "老朽化".repeat(i)))
                .toList();
        for (int i = 0; i < crowded.size(); i += 3) {
            assertThat(crowded.get(i)).isEqualTo(alone);
        }
        Encoder again = settings.load(EPOCH);
        assertThat(direction(again, SHOPPING)).isEqualTo(alone);
        assertThat(again.identity()).isEqualTo(encoder.identity());
        new CurrentEncoder().close(again);
    }

    @Test
    void aDirectionIsAsLongAsThatOfTheEmbeddingAndTheTermsStayTheSame() {
        for (String text : List.of(SHOPPING, "買い物弱者が増えている。", "x")) {
            TextVector vector = encoder.vector("", text, TextAnalysis.frequencies("", text, SentenceWeights.EVEN));
            TextVector usual =
                    new StaticEncoder(EPOCH).vector("", text, TextAnalysis.frequencies("", text, SentenceWeights.EVEN));
            assertThat(Math.sqrt(product(vector.dense(), vector.dense())))
                    .isBetween(TextVector.DENSE_UNIT - 3.0, TextVector.DENSE_UNIT + 3.0);
            assertThat(vector.terms()).isEqualTo(usual.terms());
            assertThat(vector.weights()).isEqualTo(usual.weights());
            assertThat(vector.common()).isEqualTo(usual.common());
        }
        assertThat(direction(encoder, " ")).containsOnly(0);
    }

    @Test
    void aNumberThatDoesNotFitIsCutOffAndDoesNotWrap() {
        double[] pooled = new double[384];
        pooled[7] = -9;
        pooled[8] = 1;
        byte[] direction = OnnxEncoder.quantised(pooled);
        assertThat(direction[7]).isEqualTo((byte) -127);
        assertThat(direction[8]).isEqualTo((byte) 18);
        assertThat(OnnxEncoder.quantised(new double[384])).containsOnly(0);
    }

    @Test
    void aLongTextIsCut() {
        String start = "shop ".repeat(200);
        assertThat(direction(encoder, start + "bridge")).isEqualTo(direction(encoder, start + "tunnel"));
    }

    @Test
    void prefixAndPoolingAndLengthChangeDirectionAndIdentity() {
        for (EncoderFixture other :
                List.of(settings.withPrefix("query: "), settings.with(Pooling.CLS), settings.withMaxTokens(16))) {
            Encoder changed = other.load(EPOCH);
            String text = SHOPPING.repeat(4);
            assertThat(direction(changed, text)).isNotEqualTo(direction(encoder, text));
            assertThat(changed.identity()).isNotEqualTo(encoder.identity()).startsWith("onnx-");
            new CurrentEncoder().close(changed);
        }
        Encoder prefixed = settings.withPrefix("query: ").load(EPOCH);
        assertThat(direction(prefixed, "a shop"))
                .isEqualTo(encoder.vector("query: ", "a shop", TextAnalysis.frequencies("", "", SentenceWeights.EVEN))
                        .dense());
        new CurrentEncoder().close(prefixed);
    }

    @Test
    void withoutASettingTheEmbeddingGivesTheDirection() {
        EncoderFixture none =
                new EncoderFixture(Optional.empty(), Optional.empty(), Optional.empty(), Pooling.MEAN, 512);
        assertThat(none.load(EPOCH)).isInstanceOf(StaticEncoder.class);
    }

    @Test
    void aModelThatCannotBeUsedStopsTheStartWithOneSentence() throws IOException {
        Path nothing = folder.resolve("nothing.onnx");
        Path text = Files.writeString(folder.resolve("text.onnx"), "no model");
        refused(settings.withModel(nothing), "ファイルを読めません", "model cannot be read: " + nothing);
        refused(settings.withTokenizer(Optional.empty()), "両方を設定", "Set both");
        refused(settings.withModel(text), "読み込めません", "Not a usable ONNX model: " + text);
        refused(settings.withTokenizer(Optional.of(text)), "読み込めません", "Not a usable tokenizer.json: " + text);
        refused(settings.withMaxTokens(3), "16 から", "from 16 to 8192");
        // The model has 512 positions.
        refused(settings.withMaxTokens(600), "600 トークン", "text of 600 tokens");
    }

    @Test
    void aModelWithoutOnnxRuntimeStopsTheStartWithOneSentence() {
        assertThatThrownBy(() -> CurrentEncoder.requireRuntime(ClassLoader.getPlatformClassLoader()))
                .isInstanceOf(MisconfiguredEncoderException.class)
                .hasMessage("renkei.matching.encoder.model には ONNX Runtime が必要です。matching-service を -Ponnx でビルドしてください。"
                        + " / renkei.matching.encoder.model needs ONNX Runtime: build matching-service with -Ponnx.");
    }

    private static void refused(EncoderFixture settings, String ja, String en) {
        assertThatThrownBy(() -> settings.load(EPOCH))
                .isInstanceOf(MisconfiguredEncoderException.class)
                .hasMessageContaining(ja)
                .hasMessageContaining(en);
    }

    private static byte[] direction(Encoder encoder, String text) {
        // The title is empty: only the line break before the description is added.
        return encoder.vector("", text, TextAnalysis.frequencies("", "", SentenceWeights.EVEN))
                .dense();
    }

    private static double cosine(byte[] a, byte[] b) {
        return product(a, b) / Math.sqrt((double) product(a, a) * product(b, b));
    }

    private static int product(byte[] a, byte[] b) {
        return IntStream.range(0, a.length).map(k -> a[k] * b[k]).sum();
    }
}
