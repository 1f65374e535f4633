package jp.renkei.matching.epoch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpochSourceTest {

    @Test
    void aRareWordSaysMoreThanACommonOne() {
        TermStatistics terms = EpochSource.shipped().terms();
        double everywhere = terms.idf(TermKind.WORD.fingerprint("事業"));
        double common = terms.idf(TermKind.WORD.fingerprint("水道"));
        double rare = terms.idf(TermKind.WORD.fingerprint("漏水"));
        double unseen = terms.idf(TermKind.WORD.fingerprint("ジャバウォック"));
        assertThat(everywhere).isZero();
        assertThat(common).isPositive().isLessThan(rare);
        assertThat(unseen).isGreaterThanOrEqualTo(rare);
    }

    @Test
    void aRareCodeSaysMoreThanACommonOne() {
        CodeRarity codes = EpochSource.shipped().codes();
        assertThat(codes.of("S4-03")).isBetween(0.1, 0.6);
        assertThat(codes.of("K9-99")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"epoch-6-terms.bin.gz", "epoch-6-embedding.bin", "epoch-6-boilerplate.bin", "epoch-6.json"})
    void theReadmeStatesTheChecksumOfWhatShips(String file) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource(file));
        assertThat(new String(resource("README.md"), StandardCharsets.UTF_8))
                .contains("`" + file + "`")
                .contains(HexFormat.of().formatHex(digest));
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        TreeMap<String, Integer> words = new TreeMap<>(Map.of("水道", 3, "水道管", 200, "𠮷野", 7, "a", 10_000));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EpochFile.write(
                new EpochFile.Counts(100_000, 1, Map.of(TermKind.WORD, 1.5), Map.of(TermKind.WORD, words)), out);
        TermStatistics read = EpochFile.read(new ByteArrayInputStream(out.toByteArray()));
        words.forEach((term, df) -> assertThat(read.idf(TermKind.WORD.fingerprint(term)))
                .isEqualTo(StrictMath.log(1 + (100_000 - df + 0.5) / (df + 0.5))));
        assertThat(read.idf(TermKind.BIGRAM.fingerprint("水道")))
                .isEqualTo(StrictMath.log(1 + (100_000 - 1 + 0.5) / 1.5));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = EpochSource.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
