package jp.renkei.matching.encoder;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.jspecify.annotations.Nullable;

/** The encoder that the settings name cannot be used. The service does not start with another one in its place. */
final class MisconfiguredEncoderException extends ConfigurationException {

    MisconfiguredEncoderException(String ja, String en, @Nullable Throwable cause) {
        super(ja + " / " + en, cause);
    }

    MisconfiguredEncoderException(String ja, String en) {
        this(ja, en, null);
    }
}
