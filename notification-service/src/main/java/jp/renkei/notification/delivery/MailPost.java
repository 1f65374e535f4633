package jp.renkei.notification.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Base64;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Hands mails to the mail server, one connection each; waits for its answer until {@code quarkus.mailer.timeout} is over.
 * Thread-safe.
 */
@Singleton
class MailPost implements MailGate {

    private static final Logger LOG = Logger.getLogger(MailPost.class);

    private final Mailer mailer;

    MailPost(Mailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public PostResult post(OutgoingMail mail) {
        try {
            mailer.send(encoded(mail));
            return PostResult.ACCEPTED;
        } catch (RuntimeException failure) {
            PostResult result = judge(failure);
            // No message of the server and no stack trace: both may contain the address.
            LOG.warnf("Mail %s: %s, %s", mail.messageId(), result.outcome(), result.failure());
            return result;
        }
    }

    /** Everything is ASCII before the mail client sees it: its own encoding loses characters beyond the basic plane. */
    private static Mail encoded(OutgoingMail mail) {
        return Mail.withText(mail.to(), EncodedWords.encode(mail.subject()), base64(mail.text()))
                .addHeader("Message-ID", mail.messageId())
                .addHeader("Content-Type", "text/plain; charset=UTF-8")
                .addHeader("Content-Transfer-Encoding", "base64")
                // RFC 3834: no out-of-office answers, please.
                .addHeader("Auto-Submitted", "auto-generated");
    }

    /** Lines of 76 characters; the text's own lines end with CRLF (RFC 2045 section 6.8). */
    private static String base64(String text) {
        return Base64.getMimeEncoder().encodeToString(text.replace("\n", "\r\n").getBytes(UTF_8));
    }

    static PostResult judge(Throwable failure) {
        Optional<SMTPException> answer = find(failure, SMTPException.class);
        if (answer.isPresent()) {
            return new PostResult(
                    PostResult.Outcome.REFUSED,
                    "SMTP " + answer.get().getReplyCode(),
                    answer.get().isPermanent());
        }
        boolean nobodyThere = find(failure, ConnectException.class).isPresent()
                || find(failure, UnknownHostException.class).isPresent()
                || find(failure, NoRouteToHostException.class).isPresent();
        return new PostResult(
                nobodyThere ? PostResult.Outcome.REFUSED : PostResult.Outcome.UNKNOWN, root(failure), false);
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    private static String root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }
}
