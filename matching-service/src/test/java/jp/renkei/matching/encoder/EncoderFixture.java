package jp.renkei.matching.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import jp.renkei.matching.epoch.Epoch;

/** A small English sentence encoder that a Maven artifact ships (all-MiniLM-L6-v2, quantised), loaded as the service does. */
public record EncoderFixture(
        Optional<Path> model, Optional<Path> tokenizer, Optional<String> prefix, Pooling pooling, int maxTokens)
        implements EncoderConfig {

    private static final String NAME = "all-minilm-l6-v2-q";

    /** Lays the two files into the folder unless they are there. */
    public static EncoderFixture in(Path folder) throws IOException {
        return new EncoderFixture(
                Optional.of(laid(folder, NAME + ".onnx")),
                Optional.of(laid(folder, NAME + "-tokenizer.json")),
                Optional.empty(),
                Pooling.MEAN,
                128);
    }

    private static Path laid(Path folder, String name) throws IOException {
        Path target = folder.resolve(name);
        if (!Files.exists(target)) {
            try (InputStream in = Objects.requireNonNull(EncoderFixture.class.getResourceAsStream("/" + name), name)) {
                Files.copy(in, target);
            }
        }
        return target;
    }

    public Encoder load(Epoch epoch) {
        return CurrentEncoder.choose(this, epoch);
    }

    public EncoderFixture withPrefix(String other) {
        return new EncoderFixture(model, tokenizer, Optional.of(other), pooling, maxTokens);
    }

    EncoderFixture with(Pooling other) {
        return new EncoderFixture(model, tokenizer, prefix, other, maxTokens);
    }

    EncoderFixture withMaxTokens(int other) {
        return new EncoderFixture(model, tokenizer, prefix, pooling, other);
    }

    EncoderFixture withModel(Path other) {
        return new EncoderFixture(Optional.of(other), tokenizer, prefix, pooling, maxTokens);
    }

    EncoderFixture withTokenizer(Optional<Path> other) {
        return new EncoderFixture(model, other, prefix, pooling, maxTokens);
    }
}
