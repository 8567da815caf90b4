package org.commonhold.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonhold.gateway.GatewayFailure;
import org.commonhold.gateway.Gateways;
import org.commonhold.job.RecurringWork;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.tenancy.Companies;

/** Daily, on one node: the provider's books of every company that takes cards. */
@ApplicationScoped
class PayoutRounds implements RecurringWork {

    private static final System.Logger LOG = System.getLogger(PayoutRounds.class.getName());

    private final Companies companies;
    private final Gateways gateways;
    private final ProviderBooks books;

    @Inject
    PayoutRounds(Companies companies, Gateways gateways, ProviderBooks books) {
        this.companies = companies;
        this.gateways = gateways;
        this.books = books;
    }

    @Override
    public String name() {
        return "payouts";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        for (var company : companies.all()) {
            try {
                CurrentActor.runAs(Actor.system(company.id()), this::read);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "provider's books of company " + company.code() + " not read", e);
            }
        }
    }

    private void read() {
        if (!gateways.takesCards()) {
            return;
        }
        try {
            books.read();
        } catch (GatewayFailure e) {
            LOG.log(System.Logger.Level.WARNING, "provider''s books not read: {0}", e.reason());
        }
    }
}
