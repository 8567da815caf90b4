package org.commonhold.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commonhold.audit.AuditTrail;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.Companies;

/** On which days of the month owners may hand in readings, in the company's time zone. No window set: always. */
@ApplicationScoped
@Transactional
public class SubmissionWindows {

    private final MeterStore store;
    private final Companies companies;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SubmissionWindows(MeterStore store, Companies companies, AuditTrail audit, Clock clock) {
        this.store = store;
        this.companies = companies;
        this.audit = audit;
        this.clock = clock;
    }

    /** From a date on, owners submit from one day of the month to another; the same date again changes the days. */
    public void set(int fromDay, int toDay, LocalDate validFrom) {
        Access.require(Permission.WINDOW_MANAGE);
        var problems = new ArrayList<Problem>();
        if (fromDay < 1 || fromDay > 31) {
            problems.add(Problem.of("metering.window.day", fromDay).at("fromDay"));
        }
        if (toDay < 1 || toDay > 31) {
            problems.add(Problem.of("metering.window.day", toDay).at("toDay"));
        }
        if (problems.isEmpty() && toDay < fromDay) {
            problems.add(Problem.of("metering.window.order", fromDay, toDay).at("toDay"));
        }
        if (!problems.isEmpty()) {
            throw new ReadingRejected(problems);
        }
        var days = new WindowDays(fromDay, toDay, validFrom);
        var window = store.window(validFrom);
        window.ifPresentOrElse(w -> w.change(days), () -> store.add(new SubmissionWindow(days)));
        audit.record("metering.window.set", "SubmissionWindow", null, fromDay + "-" + toDay + " from " + validFrom);
    }

    /** All windows that were or will be in force, the latest first. */
    public List<WindowDays> history() {
        Access.require(Permission.WINDOW_MANAGE);
        return store.windows().stream()
                .sorted(Comparator.comparing(WindowDays::validFrom).reversed())
                .toList();
    }

    /** The days in force today; empty: owners may submit at any time. */
    public Optional<WindowDays> current() {
        return WindowState.inForce(today(), store.windows());
    }

    /** Open or not, seen from today. */
    public WindowState state() {
        return WindowState.at(today(), store.windows());
    }

    /** First day of the time in which a reading counts for today: of the open window, else of the month. */
    LocalDate opened() {
        var today = today();
        return current().map(days -> days.opening(today)).orElse(today.withDayOfMonth(1));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), companies.current().timeZone());
    }
}
