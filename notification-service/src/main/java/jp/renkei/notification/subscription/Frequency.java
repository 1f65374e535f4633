package jp.renkei.notification.subscription;

/** How often a desk wants to hear. */
public enum Frequency {
    NONE,
    IMMEDIATE,
    DAILY,
    WEEKLY;

    /** Whether anything acts on it yet. */
    boolean offered() {
        return this == NONE || this == WEEKLY;
    }
}
