package org.commonhold.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonhold.job.RecurringWork;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.tenancy.Companies;

/** Every minute, on one node: asks about refunds on their way, company by company. */
@ApplicationScoped
class RefundRounds implements RecurringWork {

    private static final System.Logger LOG = System.getLogger(RefundRounds.class.getName());

    private final Companies companies;
    private final RefundReconciliation reconciliation;

    @Inject
    RefundRounds(Companies companies, RefundReconciliation reconciliation) {
        this.companies = companies;
        this.reconciliation = reconciliation;
    }

    @Override
    public String name() {
        return "refunds";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        for (var company : companies.all()) {
            try {
                CurrentActor.runAs(Actor.system(company.id()), reconciliation::askOpen);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "refunds of company " + company.code() + " not asked about", e);
            }
        }
    }
}
