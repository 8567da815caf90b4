package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.commonhold.tenancy.Companies;
import org.commonhold.tenancy.CompanyDetails;

/** The company at work and what day it is there. */
@ApplicationScoped
class BillingCalendar {

    private final Companies companies;
    private final Clock clock;

    @Inject
    BillingCalendar(Companies companies, Clock clock) {
        this.companies = companies;
        this.clock = clock;
    }

    CompanyDetails company() {
        return companies.current();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), company().timeZone());
    }
}
