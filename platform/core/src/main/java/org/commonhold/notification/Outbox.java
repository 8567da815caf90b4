package org.commonhold.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Messages to be sent. Rows are written in the caller's transaction; a job sends them. */
@ApplicationScoped
@Transactional
public class Outbox {

    private static final int SUBJECT_LENGTH = 300;

    private final OutboxSql rows;
    private final Clock clock;

    @Inject
    Outbox(OutboxSql rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Queues a mail; a second one with the same dedupe key in this company is ignored. */
    public void mail(OutgoingMail mail) {
        rows.add(
                new OutgoingMail(mail.to(), oneLine(mail.subject()), mail.body(), mail.attachment(), mail.dedupeKey()),
                clock.instant());
    }

    private static String oneLine(String subject) {
        var line = subject.replaceAll("\\s*\\p{Cntrl}+\\s*", " ").strip();
        return line.length() <= SUBJECT_LENGTH ? line : line.substring(0, SUBJECT_LENGTH);
    }
}
