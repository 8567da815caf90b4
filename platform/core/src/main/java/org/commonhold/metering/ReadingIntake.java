package org.commonhold.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.commonhold.audit.AuditTrail;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.Numbers;

/** Writes what was accepted: receipt, readings, audit entry; and tells whoever listens. */
@ApplicationScoped
class ReadingIntake {

    private static final System.Logger LOG = System.getLogger(ReadingIntake.class.getName());

    private final MeterStore store;
    private final Numbers numbers;
    private final AuditTrail audit;
    private final Event<ReadingSubmitted> submitted;
    private final Clock clock;

    @Inject
    ReadingIntake(MeterStore store, Numbers numbers, AuditTrail audit, Event<ReadingSubmitted> submitted, Clock clock) {
        this.store = store;
        this.numbers = numbers;
        this.audit = audit;
        this.submitted = submitted;
        this.clock = clock;
    }

    ReadingReceipt accept(SubmitReadings command) {
        var origin = origin();
        var receipt = new ReadingReceipt(numbers.next("READING_RECEIPT"), command, origin.at(), origin.actor());
        store.add(receipt);
        store.flush();
        for (var entry : command.values()) {
            var value = Objects.requireNonNull(entry.value());
            store.add(Reading.submitted(receipt, entry, value, command.takenOn(), origin));
        }
        store.flush();
        audit.record("metering.readings.submitted", "ReadingReceipt", receipt.id(), "no. " + receipt.number());
        submitted.fire(new ReadingSubmitted(
                command.unit(),
                receipt.receiptId(),
                receipt.number(),
                command.takenOn(),
                command.values().size()));
        LOG.log(
                System.Logger.Level.INFO,
                "readings of unit {0} accepted",
                Long.toString(command.unit().value()));
        return receipt;
    }

    /** Values of a meter of a building. */
    void take(MeterId meter, LocalDate takenOn, List<SubmitReadings.Entry> values) {
        var origin = origin();
        for (var entry : values) {
            store.add(Reading.taken(entry, Objects.requireNonNull(entry.value()), takenOn, origin));
        }
        store.flush();
        audit.record("metering.readings.taken", "METER", meter.value(), takenOn + ": " + values.size());
        LOG.log(System.Logger.Level.INFO, "readings of meter {0} taken", Long.toString(meter.value()));
    }

    ReadingId correct(Reading reading, BigDecimal newValue, String reason) {
        var correction = reading.correctedTo(newValue, origin());
        store.add(correction);
        store.flush();
        audit.record(
                "metering.reading.corrected",
                "Reading",
                correction.id(),
                reading.value().toPlainString() + " -> " + newValue.toPlainString() + ": " + reason);
        LOG.log(System.Logger.Level.INFO, "reading {0} corrected", Long.toString(reading.id()));
        return new ReadingId(correction.id());
    }

    private Reading.Origin origin() {
        var actor = CurrentActor.require();
        return new Reading.Origin(source(actor), actor.id(), clock.instant());
    }

    private static ReadingSource source(Actor actor) {
        if (actor.kind() == Actor.Kind.API_KEY) {
            return ReadingSource.API;
        }
        return actor.may(Permission.READINGS_ENTER) ? ReadingSource.STAFF : ReadingSource.PORTAL;
    }
}
