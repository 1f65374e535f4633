package jp.renkei.matching.encoder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Settings of the sentence encoder. Without {@link #model} the static embedding of the epoch is used, and nothing else here
 * matters. Any change here is another {@link Encoder#identity}: index and lists are made anew.
 */
@ConfigMapping(prefix = "renkei.matching.encoder")
public interface EncoderConfig {

    /** The ONNX file of a sentence encoder; with weights outside it, they lie beside it under names that begin alike. */
    Optional<Path> model();

    /** The {@code tokenizer.json} that belongs to the model. */
    Optional<Path> tokenizer();

    /**
     * What the model wants before a text, its last blank included. Pairs are symmetric, so there is one for both sides:
     * {@code "query: "} for multilingual-e5, nothing or {@code "トピック: "} for ruri-v3.
     */
    Optional<String> prefix();

    /** How the vectors of tokens become the vector of a text. */
    @WithDefault("mean")
    Pooling pooling();

    /** Longer texts are cut; special tokens and prefix count. No more than the model was made for. */
    @WithDefault("512")
    int maxTokens();
}
