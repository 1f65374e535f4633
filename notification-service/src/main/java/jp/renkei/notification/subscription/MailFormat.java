package jp.renkei.notification.subscription;

/** The form of the mails. */
public enum MailFormat {
    TEXT
}
