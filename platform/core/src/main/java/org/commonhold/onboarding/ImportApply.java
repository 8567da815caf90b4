package org.commonhold.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.job.JobHandler;
import org.commonhold.job.JobRun;
import org.commonhold.security.Permission;

/**
 * Writes the good rows, a chunk a transaction; the checkpoint is the number of rows behind it. Rows that are there
 * already change nothing, so a chunk may be repeated.
 */
@ApplicationScoped
class ImportApply implements JobHandler {

    static final String KIND = "import-apply";

    private final ImportSource sources;
    private final ImportStore store;
    private final ImportSql sql;
    private final ImportBulk bulk;

    @Inject
    ImportApply(ImportSource sources, ImportStore store, ImportSql sql, ImportBulk bulk) {
        this.sources = sources;
        this.store = store;
        this.sql = sql;
        this.bulk = bulk;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.IMPORT;
    }

    @Override
    public void run(JobRun run) {
        var source = sources.of(run.subject());
        var facts = source.facts();
        run.total(facts.rows());
        int behind = run.checkpoint()
                .filter(c -> !c.isEmpty())
                .map(Integer::parseInt)
                .orElse(0);
        var ended = source.walk().each(facts, chunk -> {
            if (run.cancelled()) {
                return false;
            }
            if (chunk.done() > behind) {
                run.chunk(chunk.done(), String.valueOf(chunk.done()), () -> apply(source, chunk));
            }
            return true;
        });
        var last = ended ? ImportState.APPLIED : ImportState.CANCELLED;
        run.chunk(ended ? facts.rows() : behind, ended ? String.valueOf(facts.rows()) : "", () -> store.job(source.id())
                .become(last));
    }

    private void apply(ImportSource.Source source, SheetWalk.Chunk chunk) {
        if (chunk.good().isEmpty()) {
            return;
        }
        var existing = new Existing();
        sql.load(existing, source.estate(), chunk.good());
        var plan = new ChunkPlan(existing, source.day(), source.now()).estate(source.estate());
        chunk.good().forEach(plan::add);
        bulk.write(plan.rows());
        bulk.addMade(source.id(), plan.counts(chunk.good().size()));
        bulk.replaceProblems(source.id(), plan.faults());
    }
}
