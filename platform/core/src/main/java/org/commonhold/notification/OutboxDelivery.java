package org.commonhold.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.document.Documents;
import org.commonhold.document.StoredDocument;
import org.commonhold.tenancy.Companies;
import org.jspecify.annotations.Nullable;

/** Sends what waits in the outbox of the current company. Never called inside a transaction. */
@ApplicationScoped
public class OutboxDelivery {

    private static final System.Logger LOG = System.getLogger(OutboxDelivery.class.getName());

    private final OutboxQueue queue;
    private final MailTransport transport;
    private final Documents documents;
    private final Companies companies;

    @Inject
    OutboxDelivery(OutboxQueue queue, MailTransport transport, Documents documents, Companies companies) {
        this.queue = queue;
        this.transport = transport;
        this.documents = documents;
        this.companies = companies;
    }

    /** Tries up to {@code limit} due messages, one by one; gives back how many went out. */
    public int deliverDue(int limit) {
        var sender = companies.current().name();
        var sent = 0;
        for (var i = 0; i < limit; i++) {
            var mail = queue.claim();
            if (mail.isEmpty()) {
                break;
            }
            if (deliver(mail.get(), sender)) {
                sent++;
            }
        }
        return sent;
    }

    /** Whatever goes wrong with one message is written down with it and must not hold up the others. */
    private boolean deliver(QueuedMail mail, String sender) {
        try {
            transport.send(mail, sender, attachment(mail));
        } catch (Exception e) {
            LOG.log(System.Logger.Level.WARNING, "message {0} not sent, attempt {1}", mail.id() + "", mail.attempt());
            queue.failed(mail, e.getClass().getSimpleName() + ": " + e.getMessage());
            return false;
        }
        queue.sent(mail);
        return true;
    }

    private @Nullable StoredDocument attachment(QueuedMail mail) {
        var document = mail.attachment();
        return document == null ? null : documents.load(document);
    }
}
