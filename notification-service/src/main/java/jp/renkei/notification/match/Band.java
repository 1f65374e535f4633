package jp.renkei.notification.match;

/** How close a pair is, closest first. */
public enum Band {
    HIGH,
    MEDIUM,
    LOW;

    public boolean isBelow(Band other) {
        return compareTo(other) > 0;
    }
}
