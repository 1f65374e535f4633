package jp.renkei.local.fuzz;

import java.io.IOException;

/**
 * The connection ended, or nothing more came, before an answer was whole.
 */
final class IncompleteAnswer extends IOException {

    private final boolean begun;

    IncompleteAnswer(String message, boolean begun) {
        super(message);
        this.begun = begun;
    }

    /** Whether any byte of it came. */
    boolean begun() {
        return begun;
    }
}
