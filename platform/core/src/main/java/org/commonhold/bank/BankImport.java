package org.commonhold.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonhold.bankfile.BankFileSummary;
import org.commonhold.bankfile.BankFormat;
import org.commonhold.bankfile.BankStatement;
import org.commonhold.document.DocumentId;
import org.commonhold.job.JobId;
import org.commonhold.kernel.Money;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A file that was read to its end and found whole; its entries are taken in by a job. */
@Entity
@Table(name = "bank_import")
class BankImport extends TenantEntity {

    @Column(name = "document_id")
    private long documentId;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private BankFormat format;

    @Column(name = "profile_id")
    private @Nullable Long profileId;

    @Column(name = "bank_account")
    private @Nullable String bankAccount;

    @Enumerated(EnumType.STRING)
    private BankImportState state = BankImportState.READING;

    private int entries;
    private int repeated;
    private String currency;

    @Column(name = "incoming_minor")
    private long incomingMinor;

    @Column(name = "outgoing_minor")
    private long outgoingMinor;

    @Column(name = "fee_minor")
    private long feeMinor;

    @Column(name = "fee_booked_minor")
    private long feeBookedMinor;

    private boolean checked;

    @Column(name = "job_id")
    private @Nullable Long jobId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private @Nullable Long createdBy;

    @SuppressWarnings("NullAway.Init")
    protected BankImport() {}

    BankImport(DocumentId document, String fileName, BankFileSummary summary, Instant now) {
        documentId = document.value();
        this.fileName = fileName;
        format = summary.format();
        entries = summary.entries();
        currency = summary.incoming().currency().getCurrencyCode();
        incomingMinor = summary.incoming().minor();
        outgoingMinor = summary.outgoing().minor();
        feeMinor = summary.fee().minor();
        checked =
                !summary.statements().isEmpty() && summary.statements().stream().allMatch(BankStatement::checked);
        createdAt = now;
    }

    BankImport by(@Nullable Long user) {
        createdBy = user;
        return this;
    }

    /** What the file itself does not say. */
    BankImport read(@Nullable BankProfileId profile, @Nullable String account) {
        profileId = profile == null ? null : profile.value();
        bankAccount = account;
        return this;
    }

    void startedAs(JobId job) {
        jobId = job.value();
    }

    void repeat(int count) {
        repeated += count;
    }

    /** Of those rows that were new. */
    void feeBooked(Money fee) {
        feeBookedMinor = fee.minor();
    }

    void done() {
        state = BankImportState.DONE;
    }

    BankImportId importId() {
        return new BankImportId(id());
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    BankFormat format() {
        return format;
    }

    BankImportState state() {
        return state;
    }

    @Nullable
    BankProfileId profile() {
        return profileId == null ? null : new BankProfileId(profileId);
    }

    @Nullable
    String bankAccount() {
        return bankAccount;
    }

    int entries() {
        return entries;
    }

    /** Nothing, in the currency of the file. */
    Money zero() {
        return Money.ofMinor(0, currency);
    }
}
