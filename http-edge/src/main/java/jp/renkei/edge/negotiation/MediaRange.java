package jp.renkei.edge.negotiation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One element of an Accept header (RFC 9110 section 12.5.1). Parameters are left out, because no answer here has any that
 * a client could choose by.
 *
 * @param weight 0 refuses, up to 1
 */
record MediaRange(String type, String subtype, double weight) {

    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9a-z-]++");
    private static final Pattern WEIGHT = Pattern.compile("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?");

    /** Empty when it is not written as the standard says. */
    static Optional<MediaRange> of(String element) {
        var parts = Quoted.split(element.toLowerCase(Locale.ROOT), ';');
        var slash = parts.getFirst().indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        var type = parts.getFirst().substring(0, slash);
        var subtype = parts.getFirst().substring(slash + 1);
        var weight = parts.stream()
                .skip(1)
                .filter(parameter -> parameter.startsWith("q="))
                .map(parameter -> parameter.substring(2))
                .findFirst()
                .orElse("1");
        var wellFormed = NAME.matcher(type).matches()
                && NAME.matcher(subtype).matches()
                && WEIGHT.matcher(weight).matches()
                && (!type.equals("*") || subtype.equals("*"));
        return wellFormed ? Optional.of(new MediaRange(type, subtype, Double.parseDouble(weight))) : Optional.empty();
    }

    boolean holds(String mediaType) {
        return type.equals("*")
                || mediaType.equals(type + "/" + subtype)
                || (subtype.equals("*") && mediaType.startsWith(type + "/"));
    }

    /** The more specific of two ranges decides: a whole type 2, of a kind 1, anything 0. */
    int precision() {
        return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
    }

    @Override
    public String toString() {
        return type + "/" + subtype + ";q=" + weight;
    }
}
