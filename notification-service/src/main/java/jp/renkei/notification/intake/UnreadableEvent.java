package jp.renkei.notification.intake;

/** A message that will never be understood, or must not be believed, however often it is read. */
public final class UnreadableEvent extends RuntimeException {

    public UnreadableEvent(String why) {
        super(why);
    }

    public UnreadableEvent(String why, Throwable cause) {
        super(why, cause);
    }
}
