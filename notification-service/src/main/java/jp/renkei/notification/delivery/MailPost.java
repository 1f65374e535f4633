package jp.renkei.notification.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Hands mails to the mail server, one connection each; waits for its answer as long as {@code send-timeout} says.
 * Thread-safe.
 */
@Singleton
class MailPost implements MailGate {

    private static final Logger LOG = Logger.getLogger(MailPost.class);

    private static final int COLUMNS = 76;

    /** What is stored should be no other; the mail client would find out only in the middle of its talk with the server. */
    private static final Pattern ADDRESS = Pattern.compile("[!-?A-~]+@[!-?A-~]+");

    private final MailClient client;
    private final Vertx vertx;
    private final Sender sender;
    private final Duration timeout;

    MailPost(MailClient client, Vertx vertx, Sender sender, DeliveryConfig config) {
        this.client = client;
        this.vertx = vertx;
        this.sender = sender;
        this.timeout = config.sendTimeout();
    }

    @Override
    public PostResult post(OutgoingMail mail) {
        CompletableFuture<MailResult> answer = new CompletableFuture<>();
        // On the event loop: from another thread the client starts to listen late and may miss the server's greeting.
        vertx.getOrCreateContext().runOnContext(start -> send(mail, answer));
        try {
            answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return PostResult.ACCEPTED;
        } catch (ExecutionException | TimeoutException failure) {
            return failed(mail, failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return failed(mail, stopping);
        }
    }

    private void send(OutgoingMail mail, CompletableFuture<MailResult> answer) {
        try {
            client.sendMail(encoded(mail)).onComplete(answer::complete, answer::completeExceptionally);
        } catch (RuntimeException unwritable) {
            // Without this nobody would answer, and the mail would be in doubt after a long wait.
            answer.completeExceptionally(new UnwritableMail(unwritable));
        }
    }

    private static PostResult failed(OutgoingMail mail, Exception failure) {
        PostResult result = judge(failure);
        // No message of the server and no stack trace: both may contain the address.
        LOG.warnf("Mail %s: %s, %s", mail.messageId(), result.outcome(), result.failure());
        return result;
    }

    /** Everything is ASCII before the mail client sees it: its own encoding loses characters beyond the basic plane. */
    private MailMessage encoded(OutgoingMail mail) {
        if (!ADDRESS.matcher(mail.to()).matches()) {
            throw new IllegalArgumentException("not an address");
        }
        return new MailMessage()
                .setFrom(sender.address())
                .setTo(mail.to())
                .setSubject(EncodedWords.encode(mail.subject()))
                .setText(base64(mail.text()))
                .setHeaders(MultiMap.caseInsensitiveMultiMap()
                        .add("Message-ID", mail.messageId())
                        .add("Content-Type", "text/plain; charset=UTF-8")
                        .add("Content-Transfer-Encoding", "base64")
                        // RFC 3834: no out-of-office answers, please.
                        .add("Auto-Submitted", "auto-generated"));
    }

    /**
     * The text's own lines end with CRLF (RFC 2045 section 6.8); those of base64 with LF, which the mail client turns into
     * CRLF. It would encode a CR.
     */
    private static String base64(String text) {
        return Base64.getMimeEncoder(COLUMNS, new byte[] {'\n'})
                .encodeToString(text.replace("\n", "\r\n").getBytes(UTF_8));
    }

    static PostResult judge(Throwable failure) {
        Optional<SMTPException> answer = find(failure, SMTPException.class);
        if (answer.isPresent()) {
            return new PostResult(
                    PostResult.Outcome.REFUSED,
                    "SMTP " + answer.get().getReplyCode(),
                    answer.get().isPermanent());
        }
        if (find(failure, UnwritableMail.class).isPresent()) {
            return new PostResult(PostResult.Outcome.REFUSED, "NOT_WRITABLE", true);
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

    /** The mail client does not even begin with it. */
    static final class UnwritableMail extends RuntimeException {

        UnwritableMail(Throwable cause) {
            super(cause);
        }
    }
}
