package org.commonhold.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonhold.job.RecurringWork;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.tenancy.Companies;

/** Every half minute, on one node: asks about cards at readers whose outcome is open, company by company. */
@ApplicationScoped
class ReaderRounds implements RecurringWork {

    private static final System.Logger LOG = System.getLogger(ReaderRounds.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Companies companies;
    private final ReaderCharges charges;

    @Inject
    ReaderRounds(Companies companies, ReaderCharges charges) {
        this.companies = companies;
        this.charges = charges;
    }

    @Override
    public String name() {
        return "terminal";
    }

    @Override
    public Duration every() {
        return PAUSE;
    }

    @Override
    public void run() {
        for (var company : companies.all()) {
            try {
                CurrentActor.runAs(Actor.system(company.id()), charges::askPending);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "readers of company " + company.code() + " not asked about", e);
            }
        }
    }
}
