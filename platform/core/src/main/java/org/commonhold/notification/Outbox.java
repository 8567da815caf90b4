package org.commonhold.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Messages to be sent. Rows are written in the caller's transaction; a job sends them. */
@ApplicationScoped
@Transactional
public class Outbox {

    /** Queues a mail; a second one with the same dedupe key in this company is ignored. */
    public void mail(OutgoingMail mail) {
        throw new IllegalStateException("not wired");
    }
}
