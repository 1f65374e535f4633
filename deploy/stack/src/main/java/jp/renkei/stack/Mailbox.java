package jp.renkei.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What the test stack's SMTP server has caught. */
public final class Mailbox {

    private Mailbox() {}

    private static MailFolder folder() throws IOException {
        return new MailFolder(StackAccess.folder().resolve("mail"));
    }

    /** All mails since the last {@link #clear()}, oldest first, one for each recipient. */
    public static List<ReceivedMail> received() {
        try {
            return folder().mails();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static void clear() {
        try {
            folder().clear();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
