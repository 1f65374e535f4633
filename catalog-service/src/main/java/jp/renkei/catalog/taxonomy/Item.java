package jp.renkei.catalog.taxonomy;

import jp.renkei.edge.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * One code. Codes are never reused; labels may be corrected.
 *
 * @param parent the code above it in the same scheme
 * @param section the heading it stands under
 * @param law where the form of cooperation is laid down
 */
public record Item(
        String code,
        @Nullable String parent,
        @Nullable String section,
        Text labels,
        @Nullable Text description,
        @Nullable Law law) {

    /**
     * The legal ground of a form of cooperation: for orientation, not advice.
     *
     * @param article act and article
     * @param hint true when it was not checked against the act and must be shown as a hint only
     * @param legalPerson whether a body of its own comes into being
     * @param authority who holds the authority afterwards
     * @param formation how it comes about
     */
    public record Law(String article, boolean hint, boolean legalPerson, Text authority, Text formation) {}
}
