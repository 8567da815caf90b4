package org.commonhold.levy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tariff.Tariffs;
import org.commonhold.tenancy.CompanyCalendar;

/** Benefits and discounts of accounts. What has been posted is never changed by them: they count from the next run on. */
@ApplicationScoped
@Transactional
public class Reliefs {

    private final ReliefSql sql;
    private final Tariffs tariffs;
    private final LevyPlaces places;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    Reliefs(ReliefSql sql, Tariffs tariffs, LevyPlaces places, AuditTrail audit, CompanyCalendar calendar) {
        this.sql = sql;
        this.tariffs = tariffs;
        this.places = places;
        this.audit = audit;
        this.calendar = calendar;
    }

    public LevyId grant(GrantRelief relief) {
        Access.require(Permission.BILLING_RUN);
        places.known(LevyFilter.of(relief.account()));
        tariffs.service(relief.service());
        LevyRejected.unless(LevyRules.of(relief));
        var id = sql.add(relief, calendar.now());
        audit.record(
                "levy.relief.granted",
                "ACCOUNT",
                relief.account().value(),
                relief.reason() + " " + relief.percent().toPlainString() + " % from " + relief.validFrom());
        return id;
    }

    /**
     * It no longer holds from that day on; one that began later never does. Refused where it has ended by then: an end is
     * brought forward, never put off, for that is a new relief with its own document.
     */
    public void end(LevyId relief, LocalDate day) {
        Access.require(Permission.BILLING_RUN);
        var ended = sql.one(relief).orElseThrow(() -> new NotFound("relief")).validTo();
        if (ended != null && !day.isBefore(ended)) {
            throw new LevyRejected(List.of(Problem.of("levy.end.late", ended).at("day")));
        }
        sql.end(relief, day, calendar.now());
        audit.record("levy.relief.ended", "RELIEF", relief.value(), day.toString());
    }

    /** The latest first. */
    public List<ReliefRow> reliefs(LevyFilter filter, int offset, int limit) {
        known(filter);
        return sql.page(filter, offset, limit);
    }

    /** How many {@link #reliefs} has in all. */
    public long count(LevyFilter filter) {
        known(filter);
        return sql.count(filter);
    }

    private void known(LevyFilter filter) {
        Access.require(Permission.BILLING_VIEW);
        places.known(filter);
    }
}
