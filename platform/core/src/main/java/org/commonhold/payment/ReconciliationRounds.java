package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonhold.job.RecurringWork;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.tenancy.Companies;

/** Every minute, on one node: asks about open payments, company by company. */
@ApplicationScoped
class ReconciliationRounds implements RecurringWork {

    private static final System.Logger LOG = System.getLogger(ReconciliationRounds.class.getName());

    private final Companies companies;
    private final PaymentReconciliation reconciliation;

    @Inject
    ReconciliationRounds(Companies companies, PaymentReconciliation reconciliation) {
        this.companies = companies;
        this.reconciliation = reconciliation;
    }

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        for (var company : companies.all()) {
            try {
                CurrentActor.runAs(Actor.system(company.id()), reconciliation::askPending);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "payments of company " + company.code() + " not asked about", e);
            }
        }
    }
}
