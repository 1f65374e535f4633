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
        return files.isPresent() ? OnnxEncoder.load(files.get(), config, epoch) : new StaticEncoder(epoch);
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
