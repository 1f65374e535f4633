package jp.renkei.benchmarks.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ShippedEmbeddingTest {

    @Test
    void theFileIsTheOneItsProvenanceDescribes() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(resource("embedding-1.bin"), digest)) {
            in.readAllBytes();
        }
        String provenance;
        try (InputStream in = resource("README.md")) {
            provenance = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(provenance).contains(HexFormat.of().formatHex(digest.digest()));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ShippedEmbeddingTest.class.getResourceAsStream("/embedding/" + name), name);
    }
}
