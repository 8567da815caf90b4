package org.commonhold.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The company at work and what day it is there. */
@ApplicationScoped
public class CompanyCalendar {

    private final Companies companies;
    private final Clock clock;

    @Inject
    CompanyCalendar(Companies companies, Clock clock) {
        this.companies = companies;
        this.clock = clock;
    }

    public CompanyDetails company() {
        return companies.current();
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), company().timeZone());
    }
}
