package jp.renkei.matching.encoder;

import ai.onnxruntime.OrtException;
import java.util.stream.DoubleStream;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.text.TermFrequencies;
import jp.renkei.matching.text.VectorBuilder;

/**
 * A sentence encoder that the settings name, such as multilingual-e5 or ruri-v3 in ONNX. Title and description are encoded
 * as one text, so that a title gives its description a context. A direction is {@link TextVector#DENSE_UNIT} long and made
 * of bytes: rounding moves a cosine by about a hundredth; the rare number beyond ±127 is cut off, never wrapped.
 *
 * <p>On one kind of processor a text's direction is always the same; on another it may differ in a last bit, so replicas
 * that use a sentence encoder should run on one kind.
 */
public final class OnnxEncoder implements Encoder, AutoCloseable {

    /** With fewer, a direction does not fit into bytes. */
    private static final int FEWEST_DIMENSIONS = 64;

    private static final int FEWEST_TOKENS = 16;
    private static final int MOST_TOKENS = 8192;

    private final SentenceModel model;
    private final VectorBuilder terms;
    private final String prefix;
    private final String identity;
    private final int dimensions;

    private OnnxEncoder(SentenceModel model, Epoch epoch, String prefix, String identity, int dimensions) {
        this.model = model;
        this.terms = new VectorBuilder(epoch);
        this.prefix = prefix;
        this.identity = identity;
        this.dimensions = dimensions;
    }

    /**
     * Loads the model and tries it on a text of the greatest length.
     *
     * @throws MisconfiguredEncoderException when it cannot be used
     */
    static OnnxEncoder load(EncoderFiles files, EncoderConfig config, Epoch epoch) {
        int maxTokens = config.maxTokens();
        if (maxTokens < FEWEST_TOKENS || maxTokens > MOST_TOKENS) {
            throw new MisconfiguredEncoderException(
                    "renkei.matching.encoder.max-tokens は " + FEWEST_TOKENS + " から " + MOST_TOKENS + " までにしてください。",
                    "renkei.matching.encoder.max-tokens must be from " + FEWEST_TOKENS + " to " + MOST_TOKENS + ".");
        }
        SentenceModel model = SentenceModel.load(files, config.pooling(), maxTokens);
        try {
            int dimensions = triedDimensions(model, maxTokens, files);
            return new OnnxEncoder(model, epoch, config.prefix().orElse(""), files.identity(config), dimensions);
        } catch (RuntimeException e) {
            model.close();
            throw e;
        }
    }

    private static int triedDimensions(SentenceModel model, int maxTokens, EncoderFiles files) {
        double[] tried;
        try {
            tried = model.encode("連携 ".repeat(maxTokens));
        } catch (OrtException e) {
            throw new MisconfiguredEncoderException(
                    "モデルは " + maxTokens + " トークンの文を計算できません。tokenizer と max-tokens を確かめてください：" + files.model() + "（"
                            + e.getMessage() + "）。",
                    "The model cannot encode a text of " + maxTokens + " tokens; check tokenizer and max-tokens: "
                            + files.model() + " (" + e.getMessage() + ").",
                    e);
        }
        if (tried.length < FEWEST_DIMENSIONS || tried.length > TextVector.MOST_DIMENSIONS) {
            throw new MisconfiguredEncoderException(
                    "モデルのベクトルは " + tried.length + " 次元です。" + FEWEST_DIMENSIONS + " から " + TextVector.MOST_DIMENSIONS
                            + " 次元までが使えます：" + files.model() + "。",
                    "The model's vectors have " + tried.length + " dimensions; " + FEWEST_DIMENSIONS + " to "
                            + TextVector.MOST_DIMENSIONS + " can be used: " + files.model() + ".");
        }
        if (!(length(tried) > 0 && Double.isFinite(length(tried)))) {
            throw new MisconfiguredEncoderException(
                    "モデルのベクトルが数になりません：" + files.model() + "。",
                    "The model's vectors are not numbers: " + files.model() + ".");
        }
        return tried.length;
    }

    @Override
    public Encoder with(Epoch epoch) {
        return new OnnxEncoder(model, epoch, prefix, identity, dimensions);
    }

    @Override
    public String identity() {
        return identity;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public TextVector vector(String title, String description, TermFrequencies frequencies) {
        return terms.build(frequencies, direction(title, description));
    }

    private byte[] direction(String title, String description) {
        if (title.isBlank() && description.isBlank()) {
            return new byte[dimensions];
        }
        try {
            return quantised(model.encode(prefix + title + "\n" + description));
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence encoder failed", e);
        }
    }

    /** The same direction in bytes, {@link TextVector#DENSE_UNIT} long. */
    static byte[] quantised(double[] pooled) {
        double length = length(pooled);
        byte[] direction = new byte[pooled.length];
        for (int k = 0; k < pooled.length && length > 0; k++) {
            direction[k] = (byte) Math.clamp(Math.round(pooled[k] * TextVector.DENSE_UNIT / length), -127, 127);
        }
        return direction;
    }

    private static double length(double[] vector) {
        return Math.sqrt(DoubleStream.of(vector).map(x -> x * x).sum());
    }

    @Override
    public void close() {
        model.close();
    }
}
