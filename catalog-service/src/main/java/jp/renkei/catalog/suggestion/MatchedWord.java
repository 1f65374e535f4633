package jp.renkei.catalog.suggestion;

/**
 * A word of the text that led to a suggestion, where it stands first.
 *
 * @param field TITLE or DESCRIPTION
 * @param text as the author wrote it
 * @param start first UTF-16 unit in the field
 * @param end one after the last
 */
public record MatchedWord(Field field, String text, int start, int end) {

    /** The fields of a record that are read. */
    public enum Field {
        TITLE,
        DESCRIPTION
    }
}
