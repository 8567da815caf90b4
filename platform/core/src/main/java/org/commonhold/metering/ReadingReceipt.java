package org.commonhold.metering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonhold.estate.UnitId;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Proof that a form full of readings arrived: one per submission key, numbered per company. */
@Entity
@Table(name = "reading_receipt")
class ReadingReceipt extends TenantEntity {

    private long number;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "submission_key")
    private String submissionKey;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "submitted_by")
    private @Nullable Long submittedBy;

    @SuppressWarnings("NullAway.Init")
    protected ReadingReceipt() {}

    ReadingReceipt(long number, SubmitReadings command, Instant receivedAt, @Nullable Long submittedBy) {
        this.number = number;
        this.unitId = command.unit().value();
        this.submissionKey = command.submissionKey();
        this.receivedAt = receivedAt;
        this.submittedBy = submittedBy;
    }

    ReadingReceiptId receiptId() {
        return new ReadingReceiptId(id());
    }

    long number() {
        return number;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
