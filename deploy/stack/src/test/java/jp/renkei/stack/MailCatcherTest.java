package jp.renkei.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {

    @TempDir
    Path folder;

    @Test
    void keepsOneFileForEachRecipientInOrder() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(folder, 0)) {
            send(catcher, "dx@aizuwakamatsu.example,kikaku@maniwa.example", "今週の連携候補（3件）");
            send(catcher, "dx@aizuwakamatsu.example", "二通目");
        }
        var mails = new MailFolder(folder).mails();
        assertThat(mails).extracting(ReceivedMail::id).containsExactly("000001", "000002", "000003");
        assertThat(mails)
                .extracting(ReceivedMail::recipient)
                .containsExactly("dx@aizuwakamatsu.example", "kikaku@maniwa.example", "dx@aizuwakamatsu.example");
        assertThat(mails.getFirst().subject()).isEqualTo("今週の連携候補（3件）");
        assertThat(mails.getFirst().text()).isEqualTo("有収率が低下しています。\r\n");
        assertThat(mails.getFirst().header("X-Trace")).isEqualTo("t-1");
        assertThat(mails.getFirst().partTypes()).containsExactly("text/plain");
    }

    @Test
    void continuesTheNumbersAfterARestart() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(folder, 0)) {
            send(catcher, "dx@aizuwakamatsu.example", "一通目");
        }
        try (MailCatcher catcher = MailCatcher.start(folder, 0)) {
            send(catcher, "dx@aizuwakamatsu.example", "二通目");
        }
        assertThat(new MailFolder(folder).mails())
                .extracting(ReceivedMail::subject)
                .containsExactly("一通目", "二通目");
    }

    @Test
    void aMailThatCannotBeKeptIsNotAccepted() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(folder.resolve("mails"), 0)) {
            Files.delete(folder.resolve("mails"));
            assertThatThrownBy(() -> send(catcher, "dx@aizuwakamatsu.example", "失われる"))
                    .isInstanceOf(MessagingException.class);
        }
    }

    @Test
    void aBrokenMailDoesNotHideTheOthers() throws Exception {
        MailFolder mails = new MailFolder(folder);
        Files.writeString(
                folder.resolve("000001.eml"),
                "Subject: broken\r\nContent-Type: text/plain; charset=UTF-8\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n44GC=\r\nx=\r\n");
        Files.writeString(folder.resolve("000002.eml"), "Subject: whole\r\n\r\nreadable\r\n");
        assertThat(mails.mails()).extracting(ReceivedMail::subject).containsExactly("broken", "whole");
        assertThat(mails.mails().getFirst().text()).contains("44GC=");
    }

    private static void send(MailCatcher catcher, String to, String subject) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(catcher.port()));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("renkei@renkei.example");
        message.setRecipients(RecipientType.TO, to);
        message.setSubject(subject, "UTF-8");
        message.setText("有収率が低下しています。\r\n", "UTF-8");
        message.setHeader("X-Trace", "t-1");
        Transport.send(message);
    }
}
