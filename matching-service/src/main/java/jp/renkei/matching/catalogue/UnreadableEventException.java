package jp.renkei.matching.catalogue;

/** A message that is no catalogue event; the message says what is wrong without quoting its content. */
public final class UnreadableEventException extends Exception {

    public UnreadableEventException(String reason) {
        super(reason);
    }
}
