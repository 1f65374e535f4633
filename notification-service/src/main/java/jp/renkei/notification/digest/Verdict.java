package jp.renkei.notification.digest;

/** What becomes of a pair in one recipient's digest, and why. */
public enum Verdict {
    /** Told for the first time. */
    NEW,
    /** Told before, and its band is another now. */
    CHANGED,
    /** Would be new or changed, but the mail is full: another week. */
    OVER_CAP,
    ALREADY_TOLD,
    /** Found, or changed, only after the cut-off: next week. */
    AFTER_CUTOFF,
    /** Weaker than the subscription asks for, or LOW and held back for now. */
    BELOW_BAND,
    /** Older than the subscription, and the first digest is over. */
    BEFORE_SUBSCRIPTION,
    /** One of its records has left the catalogue. */
    WITHDRAWN,
    /** What is known of it cannot be shown; it is tried again with every digest. */
    SET_ASIDE;

    boolean isNews() {
        return this == NEW || this == CHANGED;
    }
}
