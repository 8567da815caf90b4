package org.commonhold.autopay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonhold.job.RecurringWork;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.tenancy.Companies;

/** Every ten minutes, on one node: due days are announced and taken, company by company. */
@ApplicationScoped
class AutopayRounds implements RecurringWork {

    private static final System.Logger LOG = System.getLogger(AutopayRounds.class.getName());

    private final Companies companies;
    private final AutopayRound round;

    @Inject
    AutopayRounds(Companies companies, AutopayRound round) {
        this.companies = companies;
        this.round = round;
    }

    @Override
    public String name() {
        return "autopay";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        for (var company : companies.all()) {
            try {
                CurrentActor.runAs(Actor.system(company.id()), round::run);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "autopay of company " + company.code() + " not done", e);
            }
        }
    }
}
