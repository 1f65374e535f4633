package jp.renkei.notification.delivery;

/**
 * A finished mail to one mailbox.
 *
 * @param messageId with its angle brackets; the same for every attempt
 */
record OutgoingMail(String to, String messageId, String subject, String text) {}
