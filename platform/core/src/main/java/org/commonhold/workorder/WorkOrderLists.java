package org.commonhold.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.commonhold.tenancy.Companies;

/** Jobs by day; a day is the company's. */
@ApplicationScoped
class WorkOrderLists {

    private final WorkOrderStore store;
    private final Companies companies;
    private final Clock clock;

    @Inject
    WorkOrderLists(WorkOrderStore store, Companies companies, Clock clock) {
        this.store = store;
        this.companies = companies;
        this.clock = clock;
    }

    List<WorkOrderRow> unassigned() {
        return store.unassigned();
    }

    List<WorkOrderRow> on(LocalDate day) {
        return store.between(midnight(day), midnight(day.plusDays(1)));
    }

    List<WorkOrderRow> ofTechnician(long technician) {
        return store.ofTechnician(technician, midnight(today()));
    }

    /** A time of day on the company's today. */
    Instant today(LocalTime time) {
        return today().atTime(time).atZone(companies.current().timeZone()).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), companies.current().timeZone());
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(companies.current().timeZone()).toInstant();
    }
}
