package jp.renkei.matching.list;

/** Another process writes the lists now. */
public final class LostSeatException extends RuntimeException {

    LostSeatException() {
        super("Another matcher has taken over");
    }
}
