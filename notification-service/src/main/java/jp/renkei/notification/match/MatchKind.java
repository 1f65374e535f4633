package jp.renkei.notification.match;

/** What a pair consists of. */
public enum MatchKind {
    /** Two issues. */
    ISSUE,
    /** An issue, always first, and an initiative that may solve it. */
    INITIATIVE
}
