package jp.renkei.notification.delivery;

/** How far one week's digest of one subscription has come. */
public enum DeliveryState {
    /** Nobody else will send it; nothing has left yet. */
    RESERVED,
    /** It is being handed to the mail server, or the service died over it. */
    ATTEMPTED,
    /** The mail server has taken it. */
    SENT,
    /** It has certainly not been sent, and is not tried again this week. */
    FAILED,
    /** Nobody knows; it is not sent again, and its content goes into the next digest. */
    IN_DOUBT,
    /** There was nothing to tell. */
    NOTHING_NEW;

    /** Whether an operator may have it tried again in the same week: no mail can have left. */
    boolean mayBeRunAgain() {
        return this == FAILED || this == NOTHING_NEW;
    }
}
