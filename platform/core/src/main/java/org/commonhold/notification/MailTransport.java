package org.commonhold.notification;

import jakarta.mail.MessagingException;
import org.commonhold.document.StoredDocument;
import org.jspecify.annotations.Nullable;

/** The way out for mail. */
interface MailTransport {

    /** Gives the mail to the next server, under the company's name; returns only once it has been taken over. */
    void send(QueuedMail mail, String senderName, @Nullable StoredDocument attachment) throws MessagingException;
}
