package jp.renkei.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.renkei.stack.ReceivedMail;
import org.junit.jupiter.api.Test;

class MailHtmlTest {

    private static final ReceivedMail HOSTILE = new ReceivedMail(
            "000001",
            "\"><script>1</script>@x.example",
            "renkei@renkei.example",
            "<script>alert('件名')</script>",
            "本文 </pre><script>alert(1)</script>",
            Map.of("X-Note", List.of("<img src=x>")),
            List.of("text/plain"));

    @Test
    void showsWhatAMailSaysAsTextOnly() {
        assertThat(MailHtml.list(List.of(HOSTILE)))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&#39;件名&#39;)&lt;/script&gt;");
        assertThat(MailHtml.mail(HOSTILE))
                .doesNotContain("<script")
                .doesNotContain("<img")
                .contains("本文 &lt;/pre&gt;");
    }
}
