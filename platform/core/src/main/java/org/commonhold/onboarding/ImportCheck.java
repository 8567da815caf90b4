package org.commonhold.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.commonhold.job.JobHandler;
import org.commonhold.job.JobRun;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Permission;
import org.commonhold.sheet.SheetRefused;

/** The dry run: counts what would be made and stores the faults; writes nothing else. Begins anew when it is resumed. */
@ApplicationScoped
class ImportCheck implements JobHandler {

    static final String KIND = "import-check";

    /** Faults beyond this many are only counted. */
    static final int MAX_PROBLEMS = 10_000;

    private final ImportSource sources;
    private final ImportStore store;
    private final ImportSql sql;
    private final ImportBulk bulk;

    @Inject
    ImportCheck(ImportSource sources, ImportStore store, ImportSql sql, ImportBulk bulk) {
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
        run.chunk(0, "", () -> bulk.removeProblems(source.id()));
        try {
            var facts = source.walk().facts();
            run.total(facts.rows());
            if (facts.rows() == 0) {
                throw new SheetRefused("onboarding.file.noRows");
            }
            var check = new DryRun(run, source);
            var ended = source.walk().each(facts, check::take);
            run.chunk(facts.rows(), "", () -> finish(source.id(), facts, check, ended));
        } catch (SheetRefused e) {
            Problem why = e.problems().get(0);
            run.chunk(0, "", () -> store.job(source.id()).refuse(why));
        }
    }

    private void finish(ImportId id, SheetWalk.Facts facts, DryRun check, boolean ended) {
        var job = store.job(id);
        job.datesAre(facts.order());
        job.count(ended ? check.counts : ImportCounts.NONE);
        job.become(ended ? ImportState.CHECKED : ImportState.UPLOADED);
    }

    /** Remembers across chunks what would have been made by now. */
    private final class DryRun {

        private final JobRun run;
        private final ImportSource.Source source;
        private final Existing known = new Existing();
        private ImportCounts counts = ImportCounts.NONE;
        private int stored;

        DryRun(JobRun run, ImportSource.Source source) {
            this.run = run;
            this.source = source;
        }

        boolean take(SheetWalk.Chunk chunk) {
            if (run.cancelled()) {
                return false;
            }
            run.chunk(chunk.done(), "", () -> check(chunk));
            return true;
        }

        private void check(SheetWalk.Chunk chunk) {
            // rows of earlier chunks cannot come again (the file's own duplicates are out), so only places and people
            // stay
            known.units.clear();
            known.accountUnits.clear();
            known.meterPlaces.clear();
            known.ownedUnits.clear();
            sql.load(known, source.estate(), chunk.good());
            var plan = new ChunkPlan(known, source.day(), source.now()).estate(source.estate());
            chunk.good().forEach(plan::add);
            var faults = new ArrayList<>(chunk.faults());
            faults.addAll(plan.faults());
            var kept = faults.subList(0, Math.min(faults.size(), MAX_PROBLEMS - stored));
            bulk.addProblems(source.id(), kept);
            stored += kept.size();
            counts = counts.plus(plan.counts(chunk.good().size()))
                    .plus(new ImportCounts(0, chunk.faultyRows(), 0, 0, 0, 0, 0, 0));
        }
    }
}
