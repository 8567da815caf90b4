package org.commonhold.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonhold.gateway.GatewayFailure;
import org.commonhold.gateway.Gateways;
import org.commonhold.job.RecurringWork;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.tenancy.Companies;

/** Every quarter of an hour, on one node: the disputes of every company that takes cards. */
@ApplicationScoped
class DisputeRounds implements RecurringWork {

    private static final System.Logger LOG = System.getLogger(DisputeRounds.class.getName());

    private final Companies companies;
    private final Gateways gateways;
    private final DisputeReconciliation reconciliation;

    @Inject
    DisputeRounds(Companies companies, Gateways gateways, DisputeReconciliation reconciliation) {
        this.companies = companies;
        this.gateways = gateways;
        this.reconciliation = reconciliation;
    }

    @Override
    public String name() {
        return "disputes";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        for (var company : companies.all()) {
            try {
                CurrentActor.runAs(Actor.system(company.id()), this::ask);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "disputes of company " + company.code() + " not asked about", e);
            }
        }
    }

    private void ask() {
        if (!gateways.takesCards()) {
            return;
        }
        try {
            reconciliation.askAll();
        } catch (GatewayFailure e) {
            LOG.log(System.Logger.Level.WARNING, "disputes not asked about: {0}", e.reason());
        }
    }
}
