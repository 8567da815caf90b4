package org.commonhold.metering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.commonhold.tenancy.TenantRow;
import org.jspecify.annotations.Nullable;

/** A value of a register at a date; never changed, only superseded by another row. */
@Entity
@Table(name = "reading")
class Reading extends TenantRow {

    @Column(name = "register_id")
    private long registerId;

    @Column(name = "receipt_id")
    private @Nullable Long receiptId;

    @Column(name = "reading_value")
    private BigDecimal value;

    @Column(name = "taken_on")
    private LocalDate takenOn;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private ReadingSource source;

    private boolean confirmed;

    @Column(name = "actor_id")
    private @Nullable Long actorId;

    @Column(name = "supersedes_id")
    private @Nullable Long supersedesId;

    @SuppressWarnings("NullAway.Init")
    protected Reading() {}

    /** A value that was handed in with a receipt. */
    static Reading submitted(
            ReadingReceipt receipt, SubmitReadings.Entry entry, BigDecimal value, LocalDate takenOn, Origin origin) {
        var reading = new Reading(entry.register().value(), value, takenOn, origin);
        reading.receiptId = receipt.id();
        reading.confirmed = entry.confirmed();
        return reading;
    }

    /** A value that staff took from a meter of a building: nobody hands it in, hence without a receipt. */
    static Reading taken(SubmitReadings.Entry entry, BigDecimal value, LocalDate takenOn, Origin origin) {
        var reading = new Reading(entry.register().value(), value, takenOn, origin);
        reading.confirmed = entry.confirmed();
        return reading;
    }

    /** The value that takes this one's place, at the same date; an initial value stays one. */
    Reading correctedTo(BigDecimal newValue, Origin origin) {
        var kept = source == ReadingSource.INITIAL ? source : origin.source();
        var reading = new Reading(registerId, newValue, takenOn, new Origin(kept, origin.actor(), origin.at()));
        reading.confirmed = true;
        reading.supersedesId = id();
        return reading;
    }

    private Reading(long registerId, BigDecimal value, LocalDate takenOn, Origin origin) {
        this.registerId = registerId;
        this.value = value;
        this.takenOn = takenOn;
        receivedAt = origin.at();
        source = origin.source();
        actorId = origin.actor();
    }

    /** How, by whom and when a value came in. */
    record Origin(ReadingSource source, @Nullable Long actor, Instant at) {}

    RegisterId register() {
        return new RegisterId(registerId);
    }

    BigDecimal value() {
        return value;
    }

    LocalDate takenOn() {
        return takenOn;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    ReadingSource source() {
        return source;
    }

    boolean confirmed() {
        return confirmed;
    }

    @Nullable
    Long receiptId() {
        return receiptId;
    }

    @Nullable
    Long supersedesId() {
        return supersedesId;
    }

    RegisterState.Point point() {
        return new RegisterState.Point(value, takenOn);
    }
}
