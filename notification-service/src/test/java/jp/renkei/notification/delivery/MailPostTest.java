package jp.renkei.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import jp.renkei.notification.delivery.PostResult.Outcome;
import jp.renkei.stack.Mailbox;
import jp.renkei.stack.StackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class MailPostTest {

    /** Beyond the basic plane, with a variation selector, compatibility ideographs, circled numbers, half-width kana. */
    private static final String RARE = "𠮷野町・葛\uDB40\uDD00城市・塚神福・①㈱〜–…ｶﾅ";

    @Inject
    MailPost post;

    @Test
    void aMailArrivesAsItWasWritten() {

        Mailbox.clear();
        String subject = "【Renkei】会津若松市：新しい連携候補5件（2026年第48週）" + RARE + RARE;
        String text = "会津若松市 ご担当者様\n\n" + RARE + "\n.\n..点\nFrom 行頭\n" + "あ".repeat(35) + "\n= 100%\n";
        PostResult result = post.post(new OutgoingMail("desk@city.example", "<week-1@renkei.example>", subject, text));

        assertThat(result).isEqualTo(PostResult.ACCEPTED);
        assertThat(Mailbox.received()).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo("desk@city.example");
            assertThat(mail.subject()).isEqualTo(subject);
            assertThat(mail.text().replace("\r\n", "\n")).isEqualTo(text);
            assertThat(mail.headers().get("Message-ID")).containsExactly("<week-1@renkei.example>");
            assertThat(mail.headers().get("Date")).hasSize(1);
            assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(mail.headers().get("Content-Type")).hasSize(1);
            assertThat(mail.header("Content-Type").toLowerCase(Locale.ROOT)).isEqualTo("text/plain; charset=utf-8");
            assertThat(mail.headers().get("Content-Transfer-Encoding")).containsExactly("base64");
            assertThat(mail.partTypes()).containsExactly("text/plain");
            assertThat(mail.headers()).doesNotContainKeys("List-Unsubscribe", "Bcc", "Cc");
        });
    }

    @Test
    void onlyARefusalIsSurelyNotSent() {
        assertThat(judge(new SMTPException("recipient", 550, List.of("no desk@city.example"), true)))
                .isEqualTo(new PostResult(Outcome.REFUSED, "SMTP 550", true));
        assertThat(judge(new SMTPException("busy", 451, List.of("later"), true)))
                .isEqualTo(new PostResult(Outcome.REFUSED, "SMTP 451", false));
        assertThat(judge(new ConnectException("refused")))
                .isEqualTo(new PostResult(Outcome.REFUSED, "ConnectException", false));
        assertThat(judge(new UnknownHostException("smtp")).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(judge(new IOException("Connection was closed")))
                .isEqualTo(new PostResult(Outcome.UNKNOWN, "IOException", false));
        assertThat(judge(new IllegalStateException("timeout")).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void whatTheClientDoesNotEvenBeginWithIsRefusedAtOnce() {
        PostResult result = post.post(new OutgoingMail("no address", "<week-2@renkei.example>", "x", "x"));
        assertThat(result).isEqualTo(new PostResult(Outcome.REFUSED, "NOT_WRITABLE", true));
    }

    private static PostResult judge(Throwable cause) {
        return MailPost.judge(new RuntimeException(cause));
    }
}
