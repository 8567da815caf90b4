package org.commonhold.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.commonhold.audit.AuditTrail;
import org.commonhold.job.JobId;
import org.commonhold.job.Jobs;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.CompanyCalendar;

/** What the card provider holds, what it has paid out, and where its books and ours do not meet. Differences are for people. */
@ApplicationScoped
@Transactional
public class Payouts {

    private final ClearingSql clearing;
    private final PayoutSql payouts;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    Payouts(ClearingSql clearing, PayoutSql payouts, Jobs jobs, AuditTrail audit, CompanyCalendar calendar) {
        this.clearing = clearing;
        this.payouts = payouts;
        this.jobs = jobs;
        this.audit = audit;
        this.calendar = calendar;
    }

    public Clearing clearing() {
        Access.require(Permission.LEDGER_VIEW);
        return clearing.clearing(
                calendar.company().currency(), payouts.lastReading().orElse(null));
    }

    /** The latest first. */
    public List<PayoutRow> list(int offset, int limit) {
        Access.require(Permission.LEDGER_VIEW);
        return payouts.list(offset, limit);
    }

    /** The earliest first. */
    public List<Difference> differences(int offset, int limit) {
        Access.require(Permission.LEDGER_VIEW);
        return clearing.differences(calendar.company().currency(), calendar.now(), offset, limit);
    }

    /** When the provider's books were read last, and how many differences there were; empty: never. */
    public Optional<Reading> reading() {
        Access.require(Permission.LEDGER_VIEW);
        return payouts.lastReading();
    }

    /** Reads the provider's books in the background. */
    public JobId read() {
        Access.require(Permission.BANK_WORK);
        audit.record("payout.read", "PAYOUT", null, null);
        return jobs.start(ProviderBooksJob.KIND, 0);
    }
}
