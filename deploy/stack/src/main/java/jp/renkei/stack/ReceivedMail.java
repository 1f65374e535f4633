package jp.renkei.stack;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A caught mail, decoded.
 *
 * @param id its number in the folder
 * @param recipient the envelope's recipient, one for each {@code ReceivedMail}
 * @param text the first text/plain part, empty when there is none
 * @param headers decoded and unfolded values by name (case ignored), in the mail's order
 * @param partTypes content types of all leaves, in order, without parameters
 */
public record ReceivedMail(
        String id,
        String recipient,
        String from,
        String subject,
        String text,
        Map<String, List<String>> headers,
        List<String> partTypes) {

    static ReceivedMail of(String id, MimeMessage message) throws MessagingException, IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>())
                    .add(MimeUtility.decodeText(MimeUtility.unfold(header.getValue())));
        }
        List<Part> leaves = new ArrayList<>();
        collectLeaves(message, leaves);
        List<String> types = new ArrayList<>();
        String text = null;
        for (Part leaf : leaves) {
            types.add(leaf.getContentType().split(";", 2)[0].strip());
            if (text == null && leaf.isMimeType("text/plain")) {
                text = textOf(leaf);
            }
        }
        return new ReceivedMail(
                id,
                first(headers, "Delivered-To"),
                first(headers, "From"),
                first(headers, "Subject"),
                text == null ? "" : text,
                headers,
                types);
    }

    private static void collectLeaves(Part part, List<Part> leaves) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart child = multipart.getBodyPart(i);
                collectLeaves(child, leaves);
            }
        } else {
            leaves.add(part);
        }
    }

    /** A body that is not what its headers say is shown as it came: whoever looks for the mistake needs it. */
    private static String textOf(Part leaf) throws MessagingException, IOException {
        try {
            return String.valueOf(leaf.getContent());
        } catch (IOException undecodable) {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            leaf.writeTo(raw);
            return raw.toString(StandardCharsets.UTF_8);
        }
    }

    private static String first(Map<String, List<String>> headers, String name) {
        return headers.getOrDefault(name, List.of("")).getFirst();
    }

    /** The first value of a header, empty when there is none. */
    public String header(String name) {
        return first(headers, name);
    }
}
