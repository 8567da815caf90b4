package org.commonhold.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import org.commonhold.kernel.MovableClock;

/** Plays the last twelve months of one company, with the clock at the moments when things were done. */
@ApplicationScoped
class DemoYear {

    private static final int MONTHS = 12;

    private final MovableClock clock;
    private final DemoProgress progress;
    private final Recruiting recruiting;
    private final FirstSteps firstSteps;
    private final Residents residents;

    @Inject
    DemoYear(
            MovableClock clock,
            DemoProgress progress,
            Recruiting recruiting,
            FirstSteps firstSteps,
            Residents residents) {
        this.clock = clock;
        this.progress = progress;
        this.recruiting = recruiting;
        this.firstSteps = firstSteps;
        this.residents = residents;
    }

    void play(DemoCompany company) {
        clock.reset();
        progress.step("Making " + company.code() + ": estate, people, prices");
        var first = YearMonth.from(clock.instant().atZone(company.zone())).minusMonths(MONTHS);
        clock.moveTo(first.atDay(1).atTime(9, 0).atZone(company.zone()).toInstant());
        var staff = recruiting.open(company);
        firstSteps.take(company, staff, first);
        residents.join(company, staff);
    }
}
