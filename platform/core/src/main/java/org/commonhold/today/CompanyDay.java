package org.commonhold.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.commonhold.tenancy.Companies;

/** What day it is at the company at work. */
@ApplicationScoped
class CompanyDay {

    private final Companies companies;
    private final Clock clock;

    @Inject
    CompanyDay(Companies companies, Clock clock) {
        this.companies = companies;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return of(now());
    }

    LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, companies.current().timeZone());
    }
}
