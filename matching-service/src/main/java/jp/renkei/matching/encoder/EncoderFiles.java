package jp.renkei.matching.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a sentence encoder. Immutable.
 *
 * @param model the ONNX file
 * @param tokenizer the {@code tokenizer.json}
 */
record EncoderFiles(Path model, Path tokenizer) {

    private static final String SETTING = "renkei.matching.encoder.";

    /**
     * The files that the settings name; empty when they name none.
     *
     * @throws MisconfiguredEncoderException when a name or a file is missing
     */
    static Optional<EncoderFiles> of(EncoderConfig config) {
        if (config.model().isEmpty() && config.tokenizer().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new EncoderFiles(existing("model", config.model()), existing("tokenizer", config.tokenizer())));
    }

    private static Path existing(String name, Optional<Path> file) {
        Path path = file.orElseThrow(() -> new MisconfiguredEncoderException(
                SETTING + "model と " + SETTING + "tokenizer は両方を設定してください（" + SETTING + name + " がありません）。",
                "Set both " + SETTING + "model and " + SETTING + "tokenizer (" + SETTING + name + " is missing)."));
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new MisconfiguredEncoderException(
                    SETTING + name + " のファイルを読めません：" + path + "。",
                    "The file of " + SETTING + name + " cannot be read: " + path + ".");
        }
        return path;
    }

    /** A checksum of all bytes and settings that a direction depends on. */
    String identity(EncoderConfig config) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : parts()) {
                try (InputStream in = Files.newInputStream(file);
                        var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                    in.transferTo(out);
                }
            }
            String settings = config.pooling() + "\n" + config.maxTokens() + "\n"
                    + config.prefix().orElse("");
            digest.update(settings.getBytes(StandardCharsets.UTF_8));
            return "onnx-" + HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Large models keep their weights in files beside the first, such as {@code model.onnx_data}. */
    private List<Path> parts() throws IOException {
        Path folder = model.toAbsolutePath().getParent();
        String name = String.valueOf(model.getFileName());
        try (Stream<Path> beside = Files.list(folder)) {
            Stream<Path> weights = beside.filter(Files::isRegularFile)
                    .filter(file -> String.valueOf(file.getFileName()).startsWith(name))
                    .sorted();
            return Stream.concat(weights, Stream.of(tokenizer)).toList();
        }
    }
}
