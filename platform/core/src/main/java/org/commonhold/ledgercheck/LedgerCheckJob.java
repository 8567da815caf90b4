package org.commonhold.ledgercheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.job.JobHandler;
import org.commonhold.job.JobRun;
import org.commonhold.security.Permission;

/** The check as a job: after each billing run, and when somebody asks for it. */
@ApplicationScoped
public class LedgerCheckJob implements JobHandler {

    public static final String KIND = "ledger-check";

    private final LedgerChecks checks;

    @Inject
    LedgerCheckJob(LedgerChecks checks) {
        this.checks = checks;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.LEDGER_VIEW;
    }

    @Override
    public void run(JobRun job) {
        job.total(1);
        job.chunk(1, "", checks::check);
    }
}
