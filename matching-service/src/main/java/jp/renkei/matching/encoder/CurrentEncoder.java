package jp.renkei.matching.encoder;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.epoch.Epochs;
import org.jboss.logging.Logger;

/** The encoder in force. A named one that cannot be used stops the start; nothing takes its place silently. */
@Singleton
class CurrentEncoder {

    private static final Logger LOG = Logger.getLogger(CurrentEncoder.class);

    @Produces
    @Singleton
    Encoder encoder(EncoderConfig config, Epochs epochs) {
        return choose(config, epochs.shipped());
    }

    static Encoder choose(EncoderConfig config, Epoch epoch) {
        Optional<EncoderFiles> files = EncoderFiles.of(config);
        if (files.isEmpty()) {
            return new StaticEncoder(epoch);
        }
        requireRuntime(CurrentEncoder.class.getClassLoader());
        return OnnxEncoder.load(files.get(), config, epoch);
    }

    /**
     * The default package leaves ONNX Runtime and the tokenizer out.
     *
     * @throws MisconfiguredEncoderException when the loader does not find them
     */
    static void requireRuntime(ClassLoader loader) {
        try {
            Class.forName("ai.onnxruntime.OrtEnvironment", false, loader);
            Class.forName("ai.djl.huggingface.tokenizers.HuggingFaceTokenizer", false, loader);
        } catch (ClassNotFoundException missing) {
            throw new MisconfiguredEncoderException(
                    "renkei.matching.encoder.model には ONNX Runtime が必要です。matching-service を -Ponnx でビルドしてください。",
                    "renkei.matching.encoder.model needs ONNX Runtime: build matching-service with -Ponnx.",
                    missing);
        }
    }

    /** Before anything reads the topic. */
    void load(@Observes @Priority(1) StartupEvent start, Encoder encoder) {
        LOG.infof(
                "Directions of texts come from the encoder %s (%d dimensions)",
                encoder.identity(), encoder.dimensions());
    }

    void close(@Disposes Encoder encoder) {
        if (encoder instanceof OnnxEncoder onnx) {
            onnx.close();
        }
    }
}
