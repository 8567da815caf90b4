package org.commonhold.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonhold.job.RecurringWork;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.tenancy.Companies;

/** Once a day, on one node: which plans of any company are kept, which are broken. */
@ApplicationScoped
class DailyPlans implements RecurringWork {

    private static final System.Logger LOG = System.getLogger(DailyPlans.class.getName());

    private final Companies companies;
    private final InstalmentPlans plans;

    @Inject
    DailyPlans(Companies companies, InstalmentPlans plans) {
        this.companies = companies;
        this.plans = plans;
    }

    @Override
    public String name() {
        return "instalment-plans";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        for (var company : companies.all()) {
            try {
                CurrentActor.runAs(Actor.system(company.id()), plans::review);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "plans of company " + company.code() + " not reviewed", e);
            }
        }
    }
}
