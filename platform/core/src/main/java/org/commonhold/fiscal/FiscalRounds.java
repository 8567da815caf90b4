package org.commonhold.fiscal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonhold.job.RecurringWork;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.tenancy.Companies;

/** Every few seconds, on one node: registers what waits, company by company. */
@ApplicationScoped
class FiscalRounds implements RecurringWork {

    private static final System.Logger LOG = System.getLogger(FiscalRounds.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int PER_COMPANY = 50;

    private final Companies companies;
    private final FiscalDelivery delivery;

    @Inject
    FiscalRounds(Companies companies, FiscalDelivery delivery) {
        this.companies = companies;
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "fiscal-send";
    }

    @Override
    public Duration every() {
        return PAUSE;
    }

    @Override
    public void run() {
        for (var company : companies.all()) {
            try {
                CurrentActor.runAs(Actor.system(company.id()), () -> delivery.deliverDue(PER_COMPANY));
            } catch (RuntimeException e) {
                // One company's trouble must not keep the receipts of the others; the next round tries again.
                LOG.log(System.Logger.Level.ERROR, "fiscal receipts of company " + company.code() + " stopped", e);
            }
        }
    }
}
