package org.commonhold.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.NotFound;

@ApplicationScoped
class MeterStore {

    private final EntityManager em;

    @Inject
    MeterStore(EntityManager em) {
        this.em = em;
    }

    void add(Object entity) {
        em.persist(entity);
    }

    /** Until the transaction ends nobody else hands in readings of this unit. */
    void lock(UnitId unit) {
        em.createQuery("select m from Meter m where m.unitId = :unit order by m.id", Meter.class)
                .setParameter("unit", unit.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<Meter> metersOf(UnitId unit) {
        return em.createQuery("select m from Meter m where m.unitId = :unit order by m.resource, m.serial", Meter.class)
                .setParameter("unit", unit.value())
                .getResultList();
    }

    List<MeterRegister> registersOf(UnitId unit) {
        return em.createQuery(
                        "select g from MeterRegister g, Meter m where m.id = g.meterId and m.unitId = :unit"
                                + " order by g.zone",
                        MeterRegister.class)
                .setParameter("unit", unit.value())
                .getResultList();
    }

    /** All of them, superseded ones too, newest first. */
    List<Reading> readingsOf(Collection<MeterRegister> registers) {
        return registers.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from Reading r where r.registerId in :registers"
                                        + " order by r.takenOn desc, r.value desc, r.id desc",
                                Reading.class)
                        .setParameter(
                                "registers",
                                registers.stream().map(MeterRegister::id).toList())
                        .getResultList();
    }

    Reading reading(ReadingId id) {
        var reading = em.find(Reading.class, id.value());
        if (reading == null) {
            throw new NotFound("reading");
        }
        return reading;
    }

    Meter meter(MeterId id) {
        var meter = em.find(Meter.class, id.value());
        if (meter == null) {
            throw new NotFound("meter");
        }
        return meter;
    }

    /** Until the transaction ends nobody else changes the meter or hands in its readings. */
    Meter locked(MeterId id) {
        var meter = meter(id);
        em.lock(meter, LockModeType.PESSIMISTIC_WRITE);
        return meter;
    }

    List<MeterRegister> registersOf(MeterId meter) {
        return em.createQuery(
                        "select g from MeterRegister g where g.meterId = :meter order by g.zone", MeterRegister.class)
                .setParameter("meter", meter.value())
                .getResultList();
    }

    UnitId unitOf(RegisterId id) {
        return em.createQuery(
                        "select m from MeterRegister g, Meter m where m.id = g.meterId and g.id = :id", Meter.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .flatMap(Meter::unit)
                .orElseThrow(() -> new NotFound("register"));
    }

    Optional<ReadingReceipt> receipt(String submissionKey) {
        return em.createQuery("select c from ReadingReceipt c where c.submissionKey = :key", ReadingReceipt.class)
                .setParameter("key", submissionKey)
                .getResultStream()
                .findFirst();
    }

    Optional<ReadingReceipt> receipt(long number) {
        return em.createQuery("select c from ReadingReceipt c where c.number = :number", ReadingReceipt.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<ReadingReceipt> receiptsOf(UnitId unit) {
        return em.createQuery("select c from ReadingReceipt c where c.unitId = :unit", ReadingReceipt.class)
                .setParameter("unit", unit.value())
                .getResultList();
    }

    List<WindowDays> windows() {
        return em.createQuery("select w from SubmissionWindow w order by w.validFrom", SubmissionWindow.class)
                .getResultStream()
                .map(SubmissionWindow::days)
                .toList();
    }

    Optional<SubmissionWindow> window(LocalDate validFrom) {
        return em.createQuery("select w from SubmissionWindow w where w.validFrom = :day", SubmissionWindow.class)
                .setParameter("day", validFrom)
                .getResultStream()
                .findFirst();
    }

    void flush() {
        em.flush();
    }
}
