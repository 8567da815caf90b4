package org.commonhold.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.commonhold.kernel.MovableClock;

/** Plays the last twelve months of one company, with the clock at the moments when things were done. */
@ApplicationScoped
class DemoYear {

    private final MovableClock clock;
    private final DemoProgress progress;
    private final Opening opening;
    private final Plans plans;

    @Inject
    DemoYear(MovableClock clock, DemoProgress progress, Opening opening, Plans plans) {
        this.clock = clock;
        this.progress = progress;
        this.opening = opening;
        this.plans = plans;
    }

    void play(DemoCompany company, Hands hands) {
        clock.reset();
        progress.step("Making " + company.code() + ": estate, people, prices");
        var now = LocalDateTime.ofInstant(clock.instant(), company.zone());
        var first = Year.first(now);
        clock.moveTo(first.atDay(1).atTime(8, 0).atZone(company.zone()).toInstant());
        var year = opening.open(company, first, now, hands);
        plans.plan(year);
        year.agenda().play(now.atZone(company.zone()).toInstant(), at -> moveTo(year, at), hands);
        clock.reset();
        plans.today(year);
    }

    private void moveTo(Year year, Instant at) {
        clock.moveTo(at);
        var month = YearMonth.from(at.atZone(year.company().zone()));
        progress.step("Making " + year.company().code() + ": " + month);
    }
}
