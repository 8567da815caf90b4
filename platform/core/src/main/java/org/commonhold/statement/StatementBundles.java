package org.commonhold.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.commonhold.charge.BillingRunId;
import org.commonhold.document.Documents;
import org.commonhold.document.StoredDocument;
import org.commonhold.job.JobId;
import org.commonhold.job.Jobs;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/** All statements of a run in one PDF, for printing: made by a job, kept and found again. */
@ApplicationScoped
@Transactional
public class StatementBundles {

    private final StatementSql sql;
    private final Documents documents;
    private final Jobs jobs;

    @Inject
    StatementBundles(StatementSql sql, Documents documents, Jobs jobs) {
        this.sql = sql;
        this.documents = documents;
        this.jobs = jobs;
    }

    /** Starts the job; a run without statements is not found. */
    public JobId make(BillingRunId run) {
        Access.require(Permission.BILLING_VIEW);
        if (sql.noticeCount(run) == 0) {
            throw new NotFound("run");
        }
        return jobs.start(BundleJob.KIND, run.value());
    }

    /** The file of a run that is ready. */
    public StoredDocument bundle(BillingRunId run) {
        Access.require(Permission.BILLING_VIEW);
        return documents.load(sql.bundle(run).orElseThrow(() -> new NotFound("bundle")));
    }

    /** Whether a run's file is ready. */
    public boolean ready(BillingRunId run) {
        Access.require(Permission.BILLING_VIEW);
        return sql.bundle(run).isPresent();
    }
}
