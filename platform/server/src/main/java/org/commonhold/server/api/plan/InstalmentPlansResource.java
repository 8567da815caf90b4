package org.commonhold.server.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.commonhold.estate.AccountId;
import org.commonhold.plan.InstalmentPlans;
import org.commonhold.plan.MakePlan;
import org.commonhold.plan.PlanDetails;
import org.commonhold.plan.PlanId;
import org.commonhold.plan.PlanRow;
import org.commonhold.plan.PlanState;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.RequestKey;
import org.jspecify.annotations.Nullable;

/** Debts paid in instalments. */
@Path("instalment-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InstalmentPlansResource {

    private final InstalmentPlans plans;

    @Inject
    InstalmentPlansResource(InstalmentPlans plans) {
        this.plans = plans;
    }

    /** The latest first; of one state or account where wanted. */
    @GET
    public Listing<PlanRow> list(
            @QueryParam("state") @Nullable PlanState state,
            @QueryParam("account") @Nullable AccountId account,
            @BeanParam Page page) {
        return page.of(plans.list(state, account, page.offset(), page.limit()), null);
    }

    @GET
    @Path("{plan}")
    public PlanDetails details(@PathParam("plan") PlanId plan) {
        return plans.details(plan);
    }

    /** Divides all that is due today. */
    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public PlanDetails make(@BeanParam RequestKey key, Agreement agreement) {
        return plans.details(plans.make(new MakePlan(
                agreement.account(),
                agreement.instalments(),
                agreement.firstDue(),
                agreement.graceDays(),
                agreement.reason(),
                key.text())));
    }

    @POST
    @Path("{plan}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    public PlanDetails cancel(@PathParam("plan") PlanId plan, End end) {
        plans.cancel(plan, end.reason());
        return plans.details(plan);
    }

    /** 2 to 36 instalments a month apart, each of which may be {@code graceDays} late. */
    public record Agreement(AccountId account, int instalments, LocalDate firstDue, int graceDays, String reason) {}

    /** Why the plan ends. */
    public record End(String reason) {}
}
