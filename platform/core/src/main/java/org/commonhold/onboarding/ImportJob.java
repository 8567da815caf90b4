package org.commonhold.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonhold.columns.Cells;
import org.commonhold.columns.ColumnMapping;
import org.commonhold.columns.SheetSample;
import org.commonhold.document.DocumentId;
import org.commonhold.job.JobId;
import org.commonhold.kernel.Problem;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** An uploaded spreadsheet on its way into the company's data. */
@Entity
@Table(name = "import_job")
class ImportJob extends TenantEntity {

    @Column(name = "document_id")
    private long documentId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "estate_name")
    private String estateName;

    private String mapping;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.UPLOADED;

    @Column(name = "good_rows")
    private int goodRows;

    @Column(name = "faulty_rows")
    private int faultyRows;

    @Enumerated(EnumType.STRING)
    @Column(name = "date_order")
    private Cells.@Nullable SlashOrder dateOrder;

    private int buildings;
    private int units;
    private int accounts;
    private int people;
    private int meters;
    private int unchanged;
    private @Nullable String refusal;

    @Column(name = "job_id")
    private @Nullable Long jobId;

    @Column(name = "created_by")
    private @Nullable Long createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ImportJob() {}

    ImportJob(DocumentId document, String fileName, String estateName, ColumnMapping mapping, Instant createdAt) {
        this.documentId = document.value();
        this.fileName = fileName;
        this.estateName = estateName;
        this.mapping = mapping.text();
        this.createdAt = createdAt;
    }

    ImportJob by(@Nullable Long user) {
        createdBy = user;
        return this;
    }

    ImportId importId() {
        return new ImportId(id());
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    String fileName() {
        return fileName;
    }

    String estateName() {
        return estateName;
    }

    ColumnMapping mapping() {
        return ColumnMapping.parse(mapping);
    }

    ImportState state() {
        return state;
    }

    boolean hasFaultyRows() {
        return faultyRows > 0;
    }

    @Nullable
    JobId job() {
        return jobId == null ? null : new JobId(jobId);
    }

    /** What the dry run has found of the whole file. */
    void datesAre(Cells.SlashOrder order) {
        dateOrder = order;
    }

    SheetWalk.@Nullable Facts facts() {
        return dateOrder == null ? null : new SheetWalk.Facts(goodRows + faultyRows, dateOrder);
    }

    /** A new mapping makes an earlier check worthless. */
    void remap(ColumnMapping changed) {
        mapping = changed.text();
        dateOrder = null;
        become(ImportState.UPLOADED);
        count(ImportCounts.NONE);
    }

    void become(ImportState next) {
        state = next;
        refusal = null;
    }

    void startedAs(JobId job) {
        jobId = job.value();
    }

    void refuse(Problem why) {
        state = ImportState.REFUSED;
        refusal = why.key() + "\n" + ImportProblem.joined(why);
    }

    void count(ImportCounts counts) {
        goodRows = counts.goodRows();
        faultyRows = counts.faultyRows();
        forgetMade(counts);
    }

    /** The counts of a check give way to those of what is really made. */
    void startMaking() {
        become(ImportState.APPLYING);
        forgetMade(ImportCounts.NONE);
    }

    private void forgetMade(ImportCounts counts) {
        buildings = counts.buildings();
        units = counts.units();
        accounts = counts.accounts();
        people = counts.people();
        meters = counts.meters();
        unchanged = counts.unchanged();
    }

    ImportRow row() {
        var counts = new ImportCounts(goodRows, faultyRows, buildings, units, accounts, people, meters, unchanged);
        return new ImportRow(importId(), fileName, estateName, state, counts, createdAt);
    }

    ImportDetails details(SheetSample sample) {
        var columns = mapping();
        Problem why = null;
        if (refusal != null) {
            var parts = refusal.split("\n", 2);
            why = ImportProblem.parsed(parts[0], parts.length > 1 ? parts[1] : null, "file");
        }
        return new ImportDetails(row(), columns.ordered(), columns.missing(), sample, job(), why);
    }
}
