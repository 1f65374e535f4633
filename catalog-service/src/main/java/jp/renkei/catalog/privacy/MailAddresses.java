package jp.renkei.catalog.privacy;

import java.util.List;
import java.util.regex.Pattern;

/** Finds mail addresses, those written with [at] as well; a domain may be Japanese. Stateless. */
final class MailAddresses {

    private static final Pattern ADDRESS =
            Pattern.compile("(?<![A-Za-z0-9])(?<address>[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}+"
                    + "(?:@| ?[\\[(](?i:at)[\\])] ?)"
                    + "(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}\\.){1,8}(?:[A-Za-z]{2,24}|xn--[A-Za-z0-9-]{2,59}))"
                    + "(?![A-Za-z0-9-])");

    private MailAddresses() {}

    static List<Span> in(NarrowText text) {
        return text.find(ADDRESS, 1, match -> true);
    }
}
