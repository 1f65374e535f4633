package jp.renkei.notification.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What became of a mail at the mail server.
 *
 * @param failure short and without addresses, such as {@code SMTP 550}; null when the mail was accepted
 * @param permanent whether the same mail would be refused again
 */
record PostResult(Outcome outcome, @Nullable String failure, boolean permanent) {

    static final PostResult ACCEPTED = new PostResult(Outcome.ACCEPTED, null, false);

    enum Outcome {
        /** The server has taken it over. */
        ACCEPTED,
        /** It surely was not sent: nobody answered, or the answer was no. */
        REFUSED,
        /** The connection broke or timed out when the server may already have had it. */
        UNKNOWN
    }
}
