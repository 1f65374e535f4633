package jp.renkei.notification.subscription;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A plain mailbox: no display name, no quotes, nothing that could end a header. Its host may be Japanese; mail servers get
 * it in ASCII (RFC 3490), which is also how it is stored, so that one host has one form.
 */
final class MailAddress {

    /** RFC 5321 section 4.5.3.1. */
    static final int LONGEST = 254;

    private static final int LONGEST_LOCAL = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");

    /** The last label is no number: that would be an IP address. */
    private static final Pattern HOST = Pattern.compile("(?:" + LABEL + "\\.)+(?![0-9]+$)" + LABEL);

    private MailAddress() {}

    /** The address as it is stored: the host in ASCII and small letters; empty when it is none. */
    static Optional<String> canonical(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || text.length() > LONGEST) {
            return Optional.empty();
        }
        String local = text.substring(0, at);
        return LOCAL.matcher(local).matches()
                ? ascii(text.substring(at + 1)).map(host -> local + "@" + host).filter(all -> all.length() <= LONGEST)
                : Optional.empty();
    }

    private static Optional<String> ascii(String host) {
        try {
            return Optional.of(IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT))
                    .filter(ascii -> HOST.matcher(ascii).matches());
        } catch (IllegalArgumentException | IndexOutOfBoundsException noHost) {
            return Optional.empty();
        }
    }

    /** As people write it. */
    static String readable(String stored) {
        int at = stored.lastIndexOf('@');
        return stored.substring(0, at + 1) + IDN.toUnicode(stored.substring(at + 1));
    }
}
