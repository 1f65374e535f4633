package jp.renkei.notification.delivery;

/** Who asked for a digest. */
public enum Cause {
    SCHEDULE,
    OPERATOR
}
