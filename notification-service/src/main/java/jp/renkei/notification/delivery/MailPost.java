package jp.renkei.notification.delivery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Hands mails to the mail server, one connection each. Never repeats by itself. Thread-safe. */
@Singleton
class MailPost {

    private static final Logger LOG = Logger.getLogger(MailPost.class);

    private final Mailer mailer;

    MailPost(Mailer mailer) {
        this.mailer = mailer;
    }

    /** Blocks until the server has answered or {@code quarkus.mailer.timeout} is over. Throws nothing. */
    PostResult post(OutgoingMail mail) {
        try {
            mailer.send(Mail.withText(mail.to(), EncodedWords.encode(mail.subject()), mail.text())
                    .addHeader("Message-ID", mail.messageId())
                    // RFC 3834: no out-of-office answers, please.
                    .addHeader("Auto-Submitted", "auto-generated"));
            return PostResult.ACCEPTED;
        } catch (RuntimeException failure) {
            PostResult result = judge(failure);
            // No message of the server and no stack trace: both may contain the address.
            LOG.warnf("Mail %s: %s, %s", mail.messageId(), result.outcome(), result.failure());
            return result;
        }
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
