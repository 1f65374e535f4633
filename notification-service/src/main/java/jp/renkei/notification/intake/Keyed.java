package jp.renkei.notification.intake;

/** Data of an event that say whose state they are. */
public interface Keyed {

    /** The aggregate's id as it must stand in the event's subject and in the message's key. */
    String key();
}
