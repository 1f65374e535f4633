package jp.renkei.stack;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * An SMTP server on the loopback address that delivers nothing: every mail becomes one {@code .eml} file for each recipient,
 * on disk before the sender is told that it was taken. Thread-safe.
 */
public final class MailCatcher implements AutoCloseable {

    private final GreenMail server;

    private MailCatcher(GreenMail server) {
        this.server = server;
    }

    /** Starts to take mail; {@code port} 0 for any free one. */
    public static MailCatcher start(Path folder, int port) throws IOException {
        MailFolder mails = new MailFolder(folder);
        ServerSetup setup = new ServerSetup(FreePort.orWanted(port), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(20_000);
        GreenMail server = new GreenMail(setup);
        try {
            server.start();
        } catch (RuntimeException failure) {
            throw new IOException("The mail catcher does not start", failure);
        }
        server.getUserManager().setMessageDeliveryHandler((message, address) -> {
            keep(mails, message, address);
            // Without a user GreenMail has nowhere to keep a second copy, and none is wanted.
            return new NoMailbox(address.getEmail());
        });
        return new MailCatcher(server);
    }

    private static void keep(MailFolder mails, MovingMessage message, MailAddress address) throws MessagingException {
        try {
            mails.add(address.getEmail(), message.getMessage());
        } catch (IOException failure) {
            throw new MessagingException("The mail cannot be kept", failure);
        }
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    @Override
    public void close() {
        server.stop();
    }
}
