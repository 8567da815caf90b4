package org.commonhold.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.commonhold.audit.AuditTrail;
import org.commonhold.columns.Cells;
import org.commonhold.columns.ColumnMapping;
import org.commonhold.columns.Fields;
import org.commonhold.columns.Samples;
import org.commonhold.columns.SheetSample;
import org.commonhold.document.DocumentKind;
import org.commonhold.document.Documents;
import org.commonhold.job.JobId;
import org.commonhold.job.JobState;
import org.commonhold.job.Jobs;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.sheet.Sheets;

/**
 * From a spreadsheet to an estate: upload, map the columns, check (a dry run that writes only faults), apply. The same
 * file again changes nothing. A file that cannot be read as a table is refused with {@code SheetRefused}.
 */
@ApplicationScoped
@Transactional
public class Imports {

    private static final int MAX_NAME = 200;

    private final ImportStore store;
    private final Documents documents;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Imports(ImportStore store, Documents documents, Jobs jobs, AuditTrail audit, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes an XLSX or CSV file of up to 50 MB and proposes what its columns mean. */
    public ImportDetails upload(String fileName, InputStream file, String estateName) {
        var actor = Access.require(Permission.IMPORT);
        var estate = Cells.text(estateName);
        if (estate.isEmpty() || estate.length() > MAX_NAME) {
            throw new ImportRejected(Problem.of("onboarding.estate.name", String.valueOf(MAX_NAME))
                    .at("estateName"));
        }
        var content = Sheets.load(file);
        var mapping = Samples.mapping(content);
        var name = Cells.text(fileName);
        name = name.length() > MAX_NAME ? name.substring(name.length() - MAX_NAME) : name;
        var document = documents.store(DocumentKind.IMPORT, name, "application/octet-stream", content, null);
        var job = store.add(new ImportJob(document, name, estate, mapping, clock.instant()).by(actor.id()));
        return job.details(Samples.of(content, mapping));
    }

    /** Field code to column, from 0; replaces the proposal and makes an earlier check void. */
    public ImportDetails changeMapping(ImportId id, Map<String, Integer> columns) {
        Access.require(Permission.IMPORT);
        var job = idle(id);
        for (var entry : columns.entrySet()) {
            if (!Fields.all().contains(entry.getKey()) || entry.getValue() < 0) {
                throw new ImportRejected(
                        Problem.of("onboarding.mapping.unknown", entry.getKey()).at("mapping"));
            }
        }
        job.remap(new ColumnMapping(job.mapping().headerRow(), columns));
        return details(job);
    }

    /** Starts the dry run; refused while required fields have no column. */
    public JobId startCheck(ImportId id) {
        Access.require(Permission.IMPORT);
        var job = idle(id);
        var missing = job.mapping().missing();
        if (!missing.isEmpty()) {
            throw new ImportRejected(missing.stream()
                    .map(f -> Problem.of("onboarding.mapping.missing", Problem.of("onboarding.field." + f))
                            .at(f))
                    .toList());
        }
        job.become(ImportState.CHECKING);
        var started = jobs.start(ImportCheck.KIND, id.value());
        job.startedAs(started);
        return started;
    }

    /** Starts writing after a check; with faulty rows only when the good ones alone are asked for. */
    public JobId startApply(ImportId id, boolean goodRowsOnly) {
        Access.require(Permission.IMPORT);
        var job = idle(id);
        switch (job.state()) {
            case CHECKED, APPLYING, APPLIED, CANCELLED -> {}
            default -> throw new ImportRejected(Problem.of("onboarding.import.unchecked"));
        }
        if (job.hasFaultyRows() && !goodRowsOnly) {
            throw new ImportRejected(Problem.of("onboarding.import.faulty"));
        }
        job.startMaking();
        var started = jobs.start(ImportApply.KIND, id.value());
        job.startedAs(started);
        audit.record("onboarding.import.applied", "Import", id.value(), job.fileName() + " → " + job.estateName());
        return started;
    }

    /** Asks the running check or application to stop; what is written stays, and applying again goes on. */
    public void cancel(ImportId id) {
        Access.require(Permission.IMPORT);
        var running = store.job(id).job();
        if (running != null) {
            jobs.cancel(running);
        }
    }

    /** A CSV file with the header only, in a language, to be filled in. */
    public String template(Language language) {
        Access.require(Permission.IMPORT);
        return ImportTemplate.of(language);
    }

    /** The rows the last check found faulty, as CSV with a column of reasons; at most as many as are stored. */
    public String faultyRows(ImportId id, Language language) {
        Access.require(Permission.IMPORT);
        var job = store.job(id);
        var content = documents.load(job.document()).content();
        return FaultyRows.of(content, job.mapping(), problems(id, 0, ImportCheck.MAX_PROBLEMS), language);
    }

    /** One import; with sample rows as long as it is not applied. */
    public ImportDetails details(ImportId id) {
        Access.require(Permission.IMPORT);
        return details(store.job(id));
    }

    /** All of them, newest first. */
    public List<ImportRow> list() {
        Access.require(Permission.IMPORT);
        return store.jobs().stream().map(ImportJob::row).toList();
    }

    /** The faults the last check found, by row. */
    public List<ImportProblemRow> problems(ImportId id, int offset, int limit) {
        Access.require(Permission.IMPORT);
        store.job(id);
        return store.problems(id, offset, limit).stream()
                .map(ImportProblem::row)
                .toList();
    }

    /** How many {@link #problems} are stored: at most 10,000 per check. */
    public long countProblems(ImportId id) {
        Access.require(Permission.IMPORT);
        return store.countProblems(id);
    }

    private ImportDetails details(ImportJob job) {
        return switch (job.state()) {
            case UPLOADED, CHECKED ->
                job.details(Samples.of(documents.load(job.document()).content(), job.mapping()));
            default -> job.details(SheetSample.NONE);
        };
    }

    private ImportJob idle(ImportId id) {
        var job = store.job(id);
        var running = job.job();
        if (running != null) {
            var state = jobs.progress(running).state();
            if (state == JobState.QUEUED || state == JobState.RUNNING) {
                throw new ImportRejected(Problem.of("onboarding.import.busy"));
            }
        }
        return job;
    }
}
