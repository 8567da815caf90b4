package org.commonhold.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.estate.Estates;
import org.commonhold.estate.OwnerInvitations;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.metering.CoverageRow;
import org.commonhold.metering.MeterReadings;
import org.commonhold.metering.SubmissionWindows;
import org.commonhold.today.StaffTask.Kind;
import org.commonhold.today.StaffTask.Urgency;

/** Readings that are still missing near the end of the owners' window, and owners who cannot sign in yet. */
@ApplicationScoped
class PropertyTasks {

    private final MeterReadings readings;
    private final SubmissionWindows windows;
    private final Estates estates;
    private final OwnerInvitations invitations;
    private final CompanyDay day;

    @Inject
    PropertyTasks(
            MeterReadings readings,
            SubmissionWindows windows,
            Estates estates,
            OwnerInvitations invitations,
            CompanyDay day) {
        this.readings = readings;
        this.windows = windows;
        this.estates = estates;
        this.invitations = invitations;
        this.day = day;
    }

    List<StaffTask> readings() {
        var today = day.today();
        var month = BillingPeriod.containing(today);
        var coverage = readings.coverage(month);
        var read = coverage.stream().mapToLong(CoverageRow::read).sum();
        var missing = coverage.stream().mapToLong(CoverageRow::registers).sum() - read;
        var window = windows.state();
        var closed = !window.open() && read > 0;
        if (missing == 0 || !(closed || window.open() && StaffUrgency.closesSoon(window.lastDay(), today))) {
            return List.of();
        }
        var by = window.lastDay() == null ? month.lastDay() : window.lastDay();
        var urgency = closed ? Urgency.TODAY : StaffUrgency.by(by, today);
        return List.of(new StaffTask(
                Kind.READINGS_MISSING, urgency, month.toString(), missing, month, null, null, closed ? null : by));
    }

    List<StaffTask> invitations() {
        return estates.estates().stream()
                .map(e -> new StaffTask(
                        Kind.INVITE_OWNERS,
                        Urgency.THIS_WEEK,
                        Long.toString(e.id().value()),
                        invitations.waiting(e.id()),
                        null,
                        e.name(),
                        null,
                        null))
                .filter(t -> t.count() > 0)
                .toList();
    }
}
