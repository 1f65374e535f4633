package jp.renkei.catalog.record;

import java.util.Locale;

/** The kinds of record that share one life. */
public enum RecordType {
    ISSUE,
    INITIATIVE;

    /** The CloudEvents type of what happened to a record of this kind. */
    String eventType(String happened) {
        return "jp.renkei.catalog." + name().toLowerCase(Locale.ROOT) + "." + happened + ".v1";
    }
}
