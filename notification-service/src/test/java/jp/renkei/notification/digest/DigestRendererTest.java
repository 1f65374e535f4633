package jp.renkei.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.renkei.edge.language.Language;
import jp.renkei.notification.text.DisplayWidth;
import jp.renkei.stack.StackResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whole mails, as they are read; the expected ones are in {@code src/test/resources/digest}. When a change is meant,
 * {@code -Drenkei.golden.update=true} writes them: read the diff as an officer would.
 */
@QuarkusTest
@WithTestResource(StackResource.class)
class DigestRendererTest {

    @Inject
    DigestRenderer renderer;

    @ParameterizedTest
    @CsvSource({"everything, JA", "everything, EN", "first, JA", "first, EN", "low, JA", "low, EN"})
    void writesTheWholeMail(String which, Language language) throws IOException {
        RenderedDigest mail = renderer.render(digest(which, language));
        String whole = "Subject: " + mail.subject() + "\n\n" + mail.text();
        Path file = Path.of("src/test/resources/digest", which + "." + language.locale() + ".txt");
        if (Boolean.getBoolean("renkei.golden.update")) {
            Files.writeString(file, whole);
        }
        assertThat(whole).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLineIsWiderThanSeventyColumns(Language language) {
        assertThat(renderer.render(digest("everything", language)).text().lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(70));
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "4, 1", "3, 2", "0, 5"})
    void aMailAboutOneIssueHasAtMostEightyLines(int newOnes, int changed) {
        for (Language language : Language.values()) {
            Digest digest = DigestFixture.fullOfLongLabels(language, newOnes, changed);
            String mail = renderer.render(digest).text();
            assertThat(mail.lines().count()).as(mail).isLessThanOrEqualTo(80);
            // What is cut are reasons, of the last items first, and never the first reason.
            String bullet = language == Language.EN ? "   - " : "   ・";
            long reasons = mail.lines().filter(line -> line.startsWith(bullet)).count();
            assertThat(reasons).as(mail).isBetween(5L, 14L);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameDigestGivesTheSameMail(Language language) {
        assertThat(renderer.render(digest("first", language))).isEqualTo(renderer.render(digest("first", language)));
    }

    private static Digest digest(String which, Language language) {
        return switch (which) {
            case "first" -> DigestFixture.first(language);
            case "low" -> DigestFixture.low(language);
            default -> DigestFixture.everything(language);
        };
    }
}
