package jp.renkei.edge.version;

import jakarta.ws.rs.core.EntityTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What If-Match and If-None-Match say: certain tags, or any (RFC 9110 sections 8.8.3, 13.1.1 and 13.1.2).
 *
 * @param any whether it is {@code *}; then there are no tags
 */
record TagList(boolean any, List<EntityTag> tags) {

    /** A tag may hold commas, so a list cannot be split at them. */
    private static final Pattern TAG =
            Pattern.compile("[ \\t]*+(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*+)\"[ \\t]*+(,|$)");

    private static final Pattern NOTHING = Pattern.compile("[ \\t]*+(,|$)");

    /** Empty when the header is not written as the standard says. */
    static Optional<TagList> of(String header) {
        if (header.strip().equals("*")) {
            return Optional.of(new TagList(true, List.of()));
        }
        var tags = new ArrayList<EntityTag>();
        var tag = TAG.matcher(header);
        var nothing = NOTHING.matcher(header);
        for (var at = 0; at < header.length(); ) {
            if (tag.region(at, header.length()).lookingAt()) {
                tags.add(new EntityTag(tag.group(2), tag.group(1) != null));
                at = tag.end();
            } else if (nothing.region(at, header.length()).lookingAt()) {
                at = nothing.end();
            } else {
                return Optional.empty();
            }
        }
        return tags.isEmpty() ? Optional.empty() : Optional.of(new TagList(false, tags));
    }

    /** For If-Match: both must be strong. */
    boolean holdsStrongly(EntityTag current) {
        return any || (!current.isWeak() && tags.contains(current));
    }

    /** For If-None-Match: whether they are weak does not matter. */
    boolean holdsWeakly(EntityTag current) {
        return any || tags.stream().anyMatch(tag -> tag.getValue().equals(current.getValue()));
    }
}
