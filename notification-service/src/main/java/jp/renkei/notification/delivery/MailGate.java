package jp.renkei.notification.delivery;

/** Where mails leave this service. */
interface MailGate {

    /** Hands over one mail; never throws for what a mail server does, and never repeats by itself. */
    PostResult post(OutgoingMail mail);
}
