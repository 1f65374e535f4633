package jp.renkei.notification.delivery;

/** How far a run has come. */
public enum RunState {
    RUNNING,
    /** Every subscription was looked at; each line says with what end. */
    DONE,
    /** It ended before all were looked at. What it did stands in its lines; run again for the rest. */
    FAILED
}
