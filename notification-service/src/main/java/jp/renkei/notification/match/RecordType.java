package jp.renkei.notification.match;

/** What one end of a pair is. */
public enum RecordType {
    ISSUE,
    INITIATIVE
}
