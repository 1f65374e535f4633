package jp.renkei.notification.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import jp.renkei.edge.language.Language;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Wording say = new Wording(Language.JA, URI.create("https://renkei.example.jp"));

    @Test
    void aLinkLeadsToTheListOfOnesOwnRecord() {
        List<Item> issues = DigestFixture.everything(Language.JA).items();
        assertThat(say.link(issues.get(0)))
                .isEqualTo(
                        "https://renkei.example.jp/api/v1/issues/%s/matches?kind=ISSUE",
                        issues.get(0).own().id());
        assertThat(say.link(issues.get(1))).endsWith(issues.get(1).own().id() + "/matches?kind=INITIATIVE");
        Item initiative = DigestFixture.first(Language.JA).items().getFirst();
        assertThat(say.link(initiative))
                .isEqualTo(
                        "https://renkei.example.jp/api/v1/initiatives/%s/matches?kind=ISSUE",
                        initiative.own().id());
    }

    @Test
    void theMatchingServicePromisesTheseRoutes() throws IOException {
        try (InputStream in = getClass().getClassLoader().getResourceAsStream("renkei/openapi/matching-service.yaml")) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), UTF_8))
                    .contains("  /api/v1/issues/{id}/matches:", "  /api/v1/initiatives/{id}/matches:");
        }
    }
}
