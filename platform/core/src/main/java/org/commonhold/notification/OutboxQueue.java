package org.commonhold.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.commonhold.tenancy.TenantId;

/**
 * The steps of a delivery, each a transaction of its own, so that none is open while a mail server is waited for. Public
 * methods, because only those are intercepted.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OutboxQueue {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int FAILURE_LENGTH = 500;

    private final OutboxSql rows;
    private final Clock clock;

    @Inject
    OutboxQueue(OutboxSql rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Takes the next due message of the current company; if this node dies it becomes due again after the lease. */
    public Optional<QueuedMail> claim() {
        var now = clock.instant();
        var mail = rows.nextDue(now);
        mail.ifPresent(m -> rows.lease(m, now.plus(LEASE)));
        return mail;
    }

    public void sent(QueuedMail mail) {
        rows.sent(mail, clock.instant());
    }

    public void failed(QueuedMail mail, String reason) {
        var failure = reason.length() <= FAILURE_LENGTH ? reason : reason.substring(0, FAILURE_LENGTH);
        RetryRules.delayAfter(mail.attempt())
                .ifPresentOrElse(
                        delay -> rows.again(mail, clock.instant().plus(delay), failure),
                        () -> rows.park(mail, failure));
    }

    public List<TenantId> companiesWithDueMail() {
        return rows.companiesWithDueMail(clock.instant());
    }
}
