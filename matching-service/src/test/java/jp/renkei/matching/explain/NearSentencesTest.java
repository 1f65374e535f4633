package jp.renkei.matching.explain;

import static jp.renkei.matching.catalogue.MunicipalityFixture.fujiyoshida;
import static jp.renkei.matching.catalogue.MunicipalityFixture.kochi;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Two sentences are shown side by side only where readers agree that they are about one thing. */
class NearSentencesTest {

    private record Judged(boolean alike, int tenths, String own, String theirs) {

        static Judged of(String line) {
            String[] parts = line.split("\t");
            return new Judged(
                    parts[0].equals("yes"), (int) Math.round(10 * Double.parseDouble(parts[1])), parts[2], parts[3]);
        }
    }

    @Test
    void nineInTenOfThoseShownConvinceReaders() throws IOException {
        List<Judged> judged = judged();
        assertThat(judged).hasSizeGreaterThan(300);

        List<Judged> shown = judged.stream()
                .filter(pair -> NearSentences.isWorthShowing(likeness(pair.own(), pair.theirs()), pair.tenths()))
                .toList();

        long convincing = shown.stream().filter(Judged::alike).count();
        assertThat(shown).hasSizeGreaterThan(40);
        assertThat(convincing / (double) shown.size())
                .as(convincing + " of " + shown.size())
                .isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void sentencesAreQuotedWithoutWhatEndsThem() {
        assertThat(sentences("短い。漏水の調査が追い付かない。\n断水が三日続いた集落がある！")).containsExactly("漏水の調査が追い付かない", "断水が三日続いた集落がある");
    }

    @Test
    void aLongSentenceIsCutAtItsCommas() {
        String text = "山あいの集落では商店が閉まり、".repeat(8) + "困っている。";
        assertThat(sentences(text))
                .hasSizeGreaterThan(1)
                .allSatisfy(sentence -> assertThat(sentence).hasSizeBetween(8, 60));
        assertThat(sentences("漏".repeat(500))).isEmpty();
    }

    private static List<String> sentences(String text) {
        return RecordSentences.spans(text).stream()
                .map(span -> text.substring(span[0], span[1]))
                .toList();
    }

    private static double likeness(String own, String theirs) {
        PairTexts pair =
                SubjectFixture.pair(SubjectFixture.saying(own, kochi()), SubjectFixture.saying(theirs, fujiyoshida()));
        return NearSentences.nearest(pair, SubjectFixture.EPOCH)
                .map(NearSentences::likeness)
                .orElse(0.0);
    }

    private static List<Judged> judged() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(NearSentencesTest.class.getResourceAsStream("/judged/near-sentences.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Judged::of)
                    .toList();
        }
    }
}
