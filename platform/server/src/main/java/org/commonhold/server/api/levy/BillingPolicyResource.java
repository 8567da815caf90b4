package org.commonhold.server.api.levy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.policy.BillingPolicy;
import org.commonhold.policy.PolicyRow;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;

/** How the company bills. */
@Path("billing-policy")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BillingPolicyResource {

    private final BillingPolicy policy;

    @Inject
    BillingPolicyResource(BillingPolicy policy) {
        this.policy = policy;
    }

    @GET
    public Rules rules() {
        return new Rules(policy.fourEyes());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Rules set(Rules rules) {
        policy.fourEyes(rules.fourEyes());
        return rules();
    }

    /** What was set so far, the latest first. */
    @GET
    @Path("history")
    public Listing<PolicyRow> history(@BeanParam Page page) {
        return page.of(policy.history(page.offset(), page.limit()), null);
    }

    /** {@code fourEyes}: whoever prepared a run may not approve it, and whoever asks to open a month may not open it. */
    public record Rules(boolean fourEyes) {}
}
