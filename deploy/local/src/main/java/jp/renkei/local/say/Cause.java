package jp.renkei.local.say;

/** A failure in a few words: what its innermost cause says, or at least what kind it is. */
public final class Cause {

    private Cause() {}

    public static String of(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage();
        if (message == null || message.isBlank()) {
            return innermost.getClass().getSimpleName();
        }
        return message;
    }
}
