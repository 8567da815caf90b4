package org.commonhold.metering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.commonhold.tenancy.TenantEntity;

/** Days of the month on which owners may hand in readings, from a date on until the next row. */
@Entity
@Table(name = "submission_window")
class SubmissionWindow extends TenantEntity {

    @Column(name = "from_day")
    private int fromDay;

    @Column(name = "to_day")
    private int toDay;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @SuppressWarnings("NullAway.Init")
    protected SubmissionWindow() {}

    SubmissionWindow(WindowDays days) {
        validFrom = days.validFrom();
        change(days);
    }

    final void change(WindowDays days) {
        fromDay = days.fromDay();
        toDay = days.toDay();
    }

    WindowDays days() {
        return new WindowDays(fromDay, toDay, validFrom);
    }
}
