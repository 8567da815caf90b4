package org.commonhold.ledgercheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonhold.job.RecurringWork;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.tenancy.Companies;

/** Once a day, on one node: the books of every company. */
@ApplicationScoped
class NightlyChecks implements RecurringWork {

    private static final System.Logger LOG = System.getLogger(NightlyChecks.class.getName());

    private final Companies companies;
    private final LedgerChecks checks;

    @Inject
    NightlyChecks(Companies companies, LedgerChecks checks) {
        this.companies = companies;
        this.checks = checks;
    }

    @Override
    public String name() {
        return "ledger-check";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        for (var company : companies.all()) {
            try {
                CurrentActor.runAs(Actor.system(company.id()), checks::check);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "books of company " + company.code() + " not checked", e);
            }
        }
    }
}
