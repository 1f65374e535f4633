package jp.renkei.matching.encoder;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A sentence encoder in ONNX Runtime with its tokenizer. Texts are encoded one at a time on one thread: a quantised model
 * scales its numbers by all texts of a batch, so only alone does a text always get the same vector. Thread-safe.
 */
final class SentenceModel implements AutoCloseable {

    private static final Set<String> INPUTS = Set.of("input_ids", "attention_mask", "token_type_ids");

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final HuggingFaceTokenizer tokenizer;
    private final OrtSession session;
    private final Pooling pooling;
    private final String output;

    private SentenceModel(HuggingFaceTokenizer tokenizer, OrtSession session, Pooling pooling, String output) {
        this.tokenizer = tokenizer;
        this.session = session;
        this.pooling = pooling;
        this.output = output;
    }

    /** @throws MisconfiguredEncoderException when the files are no sentence encoder */
    static SentenceModel load(EncoderFiles files, Pooling pooling, int maxTokens) {
        HuggingFaceTokenizer tokenizer = tokenizer(files, maxTokens);
        try {
            OrtSession session = session(files);
            return new SentenceModel(tokenizer, session, pooling, checkedOutput(session, files));
        } catch (OrtException | RuntimeException e) {
            tokenizer.close();
            throw e instanceof MisconfiguredEncoderException named
                    ? named
                    : new MisconfiguredEncoderException(
                            "ONNX のモデルとして読み込めません：" + files.model() + "（" + e.getMessage() + "）。",
                            "Not a usable ONNX model: " + files.model() + " (" + e.getMessage() + ").",
                            e);
        }
    }

    private static HuggingFaceTokenizer tokenizer(EncoderFiles files, int maxTokens) {
        // The library would report its use and fetch native code; nothing here asks outside hosts.
        for (String[] setting :
                new String[][] {{"OPT_OUT_TRACKING", "true"}, {"ai.djl.offline", "true"}, {"RUST_FLAVOR", "cpu"}}) {
            System.setProperty(setting[0], System.getProperty(setting[0], setting[1]));
        }
        try {
            String longest = Integer.toString(maxTokens);
            return HuggingFaceTokenizer.newInstance(
                    files.tokenizer(),
                    // Without modelMaxLength the library would cut at 512 whatever else is said.
                    Map.of("maxLength", longest, "modelMaxLength", longest, "truncation", "true", "padding", "false"));
        } catch (IOException | RuntimeException | LinkageError e) {
            throw new MisconfiguredEncoderException(
                    "トークナイザー（tokenizer.json）として読み込めません：" + files.tokenizer() + "（" + e.getMessage() + "）。",
                    "Not a usable tokenizer.json: " + files.tokenizer() + " (" + e.getMessage() + ").",
                    e);
        }
    }

    private static OrtSession session(EncoderFiles files) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setDeterministicCompute(true);
            return OrtEnvironment.getEnvironment().createSession(files.model().toString(), options);
        }
    }

    /** The name of the output that holds a vector for every token. */
    private static String checkedOutput(OrtSession session, EncoderFiles files) throws OrtException {
        Set<String> inputs = session.getInputNames();
        if (!inputs.contains("input_ids") || !INPUTS.containsAll(inputs)) {
            throw new MisconfiguredEncoderException(
                    "モデルの入力 " + inputs + " は文エンコーダーのもの（input_ids、attention_mask、token_type_ids）ではありません：" + files.model()
                            + "。",
                    "The model's inputs " + inputs + " are not a sentence encoder's (input_ids, attention_mask,"
                            + " token_type_ids): " + files.model() + ".");
        }
        for (Map.Entry<String, NodeInfo> entry : session.getOutputInfo().entrySet()) {
            if (entry.getValue().getInfo() instanceof TensorInfo tensor
                    && tensor.getShape().length == 3
                    && (tensor.type == OnnxJavaType.FLOAT || tensor.type == OnnxJavaType.FLOAT16)) {
                return entry.getKey();
            }
        }
        throw new MisconfiguredEncoderException(
                "モデルの出力 " + session.getOutputNames() + " に、トークンごとのベクトル（3 次元の実数）がありません：" + files.model() + "。",
                "None of the model's outputs " + session.getOutputNames() + " has a vector for every token (three axes"
                        + " of floats): " + files.model() + ".");
    }

    /**
     * The pooled vector of a text, of any length.
     *
     * @throws OrtException when the model cannot compute it
     */
    double[] encode(String text) throws OrtException {
        Encoding encoding = tokenizer.encode(text);
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            put(inputs, "input_ids", encoding.getIds());
            put(inputs, "attention_mask", encoding.getAttentionMask());
            put(inputs, "token_type_ids", encoding.getTypeIds());
            try (OrtSession.Result result = session.run(inputs, Set.of(output))) {
                OnnxTensor tokens = (OnnxTensor) result.get(0);
                long[] shape = tokens.getInfo().getShape();
                FloatBuffer numbers = tokens.getFloatBuffer();
                return pooling.pool(numbers, (int) shape[1], (int) shape[2]);
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private void put(Map<String, OnnxTensor> inputs, String name, long[] numbers) throws OrtException {
        if (session.getInputNames().contains(name)) {
            inputs.put(
                    name,
                    OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length}));
        }
    }

    @Override
    public void close() {
        try (tokenizer) {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
