package org.commonhold.meterfault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.estate.AccountAccess;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.CompanyCalendar;

/**
 * Faults of meters, of units and of buildings. From its first day on, while one holds at the end of a month, what the meter shows does not
 * bill: the mean of earlier months does, and after the periods that the company's rule allows, the norm with the rule's factor. The
 * last reading of the month before that day still bills. What has
 * been posted is not changed by a fault that is reported later; a correction run does that.
 */
@ApplicationScoped
@Transactional
public class MeterFaults {

    private static final int ALL = 1000;

    private final MeterFaultSql sql;
    private final AccountAccess access;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    MeterFaults(MeterFaultSql sql, AccountAccess access, AuditTrail audit, CompanyCalendar calendar) {
        this.sql = sql;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Refused beside another fault of the same meter at the same time. */
    public MeterFaultId report(ReportMeterFault fault) {
        Access.require(Permission.METERS_MANAGE);
        var meter = sql.locked(fault.meter()).orElseThrow(() -> new NotFound("meter"));
        var others = sql.page(MeterFaultFilter.of(fault.meter()), 0, ALL);
        refuse(MeterFaultRules.judge(fault, meter, others, calendar.today()));
        var id = sql.add(fault, calendar.now());
        audit.record(
                "meterfault.reported",
                "METER",
                fault.meter().value(),
                fault.kind() + " from " + fault.from() + ": " + fault.document().strip());
        return id;
    }

    /** The meter bills again from that day on; the fault's own first day takes it back. */
    public void end(MeterFaultId fault, LocalDate day) {
        Access.require(Permission.METERS_MANAGE);
        var row = sql.one(fault).orElseThrow(() -> new NotFound("meterFault"));
        refuse(MeterFaultRules.judgeEnd(row, day));
        sql.end(fault, day, calendar.now());
        audit.record("meterfault.ended", "METER", row.meter().value(), row.kind() + " until " + day);
    }

    /** The latest first. */
    public List<MeterFaultRow> faults(MeterFaultFilter filter, int offset, int limit) {
        known(filter);
        return sql.page(filter, offset, limit);
    }

    /** How many {@link #faults} has in all. */
    public long count(MeterFaultFilter filter) {
        known(filter);
        return sql.count(filter);
    }

    private void known(MeterFaultFilter filter) {
        Access.require(Permission.READINGS_VIEW);
        if (filter.unit() != null) {
            access.unit(filter.unit());
        }
        if (filter.meter() != null && !sql.exists(filter.meter())) {
            throw new NotFound("meter");
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new MeterFaultRejected(problems);
        }
    }
}
