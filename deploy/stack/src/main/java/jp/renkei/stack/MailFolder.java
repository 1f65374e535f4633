package jp.renkei.stack;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Caught mails as {@code 000001.eml}, {@code 000002.eml}, … in the order of arrival; the first header, {@code Delivered-To},
 * names the envelope's recipient. One writer, any number of readers.
 */
public final class MailFolder {

    private final Path folder;

    public MailFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    synchronized void add(String recipient, MimeMessage message) throws IOException, MessagingException {
        Path part = folder.resolve("incoming.part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            out.write(("Delivered-To: " + recipient + "\r\n").getBytes(StandardCharsets.UTF_8));
            message.writeTo(out);
        }
        Path file = folder.resolve("%06d.eml".formatted(lastNumber() + 1));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private int lastNumber() throws IOException {
        List<Path> files = files();
        return files.isEmpty() ? 0 : Integer.parseInt(name(files.getLast()));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".eml", "");
    }

    /** All mails, oldest first. */
    public List<ReceivedMail> mails() throws IOException {
        List<ReceivedMail> mails = new ArrayList<>();
        for (Path file : files()) {
            mails.add(read(file));
        }
        return mails;
    }

    private static ReceivedMail read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ReceivedMail.of(name(file), new MimeMessage(Session.getInstance(new Properties()), in));
        } catch (MessagingException unreadable) {
            throw new IOException("Not a mail: " + file, unreadable);
        }
    }

    /** Removes all mails. */
    public synchronized void clear() throws IOException {
        for (Path file : files()) {
            Files.deleteIfExists(file);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d+\\.eml"))
                    .sorted()
                    .toList();
        }
    }
}
