package org.commonhold.ledgercheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.commonhold.job.JobId;
import org.commonhold.job.Jobs;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/** Whether the company's books hold, now and the last time that somebody looked. Nothing is ever mended here: a breach is for people. */
@ApplicationScoped
@Transactional
public class LedgerChecks {

    private static final System.Logger LOG = System.getLogger(LedgerChecks.class.getName());

    private final LedgerCheckSql sql;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    LedgerChecks(LedgerCheckSql sql, Jobs jobs, Clock clock) {
        this.sql = sql;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Asks every rule of one moment of the database, and keeps the answers. */
    public LedgerCheckDetails check() {
        Access.require(Permission.LEDGER_VIEW);
        var details = new LedgerCheckDetails(
                clock.instant(), Arrays.stream(Invariant.values()).map(sql::ask).toList());
        sql.keep(details);
        if (!details.holds()) {
            LOG.log(System.Logger.Level.ERROR, "the books do not hold: {0} rules broken", details.broken());
        }
        return details;
    }

    /** What was found last; empty: nobody has looked yet. */
    public Optional<LedgerCheckDetails> latest() {
        Access.require(Permission.LEDGER_VIEW);
        return sql.latest();
    }

    /** Checks in the background. */
    public JobId start() {
        Access.require(Permission.LEDGER_VIEW);
        return jobs.start(LedgerCheckJob.KIND, 0);
    }
}
