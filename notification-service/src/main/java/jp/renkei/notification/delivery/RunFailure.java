package jp.renkei.notification.delivery;

/** Why a run ended before all was done. */
public enum RunFailure {
    /** The instance that worked on it has died. */
    INTERRUPTED,
    /** The instance that worked on it was stopped. */
    STOPPED,
    /** The database or the program failed; the log says how. */
    BROKEN
}
