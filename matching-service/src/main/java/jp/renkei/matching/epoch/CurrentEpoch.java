package jp.renkei.matching.epoch;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The epoch in force; its embedding gives way to a sentence encoder. */
@Singleton
class CurrentEpoch {

    @Produces
    @Singleton
    Epoch epoch(@ConfigProperty(name = "renkei.matching.encoder.model") Optional<String> encoder) {
        Epoch shipped = EpochSource.shipped();
        return encoder.isEmpty() ? shipped : shipped.withoutEmbedding();
    }
}
