package jp.renkei.notification.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import jp.renkei.edge.language.Language;
import jp.renkei.notification.text.DisplayWidth;
import jp.renkei.stack.StackResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole mails, as they are read; the expected ones are in {@code src/test/resources/digest}. */
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
        assertThat(whole).isEqualTo(expected(which + "." + language.name().toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLineIsWiderThanSeventyColumns(Language language) {
        assertThat(renderer.render(digest("everything", language)).text().lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(70));
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

    private static String expected(String name) throws IOException {
        try (InputStream in = DigestRendererTest.class.getResourceAsStream("/digest/" + name + ".txt")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }
}
