package org.commonhold.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.OutputStream;
import org.commonhold.charge.BillingRunId;
import org.commonhold.document.DocumentFile;
import org.commonhold.document.DocumentId;
import org.commonhold.document.Documents;
import org.commonhold.estate.EstateId;
import org.commonhold.job.JobId;
import org.commonhold.job.Jobs;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.jspecify.annotations.Nullable;

/** All statements of a run, or those of one estate, in one PDF, for printing: made by a job, kept and found again. */
@ApplicationScoped
@Transactional
public class StatementBundles {

    private final BundleSql sql;
    private final Documents documents;
    private final Jobs jobs;

    @Inject
    StatementBundles(BundleSql sql, Documents documents, Jobs jobs) {
        this.sql = sql;
        this.documents = documents;
        this.jobs = jobs;
    }

    /** Starts the job; a run without statements, there or at all, is not found. @param estate null: the whole run */
    public JobId make(BillingRunId run, @Nullable EstateId estate) {
        Access.require(Permission.BILLING_VIEW);
        if (sql.count(run, estate) == 0) {
            throw new NotFound("run");
        }
        return jobs.start(BundleJob.KIND, sql.add(run, estate).id());
    }

    /** The latest file that is ready; not found before. */
    public DocumentFile file(BillingRunId run, @Nullable EstateId estate) {
        return documents.describe(ready(run, estate));
    }

    /** Its content, part by part; no transaction waits for whoever reads. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void write(DocumentFile file, OutputStream out) throws IOException {
        Access.require(Permission.BILLING_VIEW);
        documents.write(file.id(), out);
    }

    private DocumentId ready(BillingRunId run, @Nullable EstateId estate) {
        Access.require(Permission.BILLING_VIEW);
        return sql.document(run, estate).orElseThrow(() -> new NotFound("bundle"));
    }
}
