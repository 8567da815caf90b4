package org.commonhold.server.api.refund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.kernel.Money;
import org.commonhold.refund.RefundPolicies;
import org.commonhold.refund.RefundPolicy;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;

/** From which sum on two people let money go back, and when two payments look like one paid twice. */
@Path("refund-policy")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RefundPolicyResource {

    private final RefundPolicies policies;

    @Inject
    RefundPolicyResource(RefundPolicies policies) {
        this.policies = policies;
    }

    /** What was set so far, the latest first; empty: every refund needs a second person. */
    @GET
    public Listing<RefundPolicy> history(@BeanParam Page page) {
        return page.of(policies.history(page.offset(), page.limit()), null);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void set(Rules rules) {
        policies.set(rules.limit(), rules.twinHours());
    }

    /** {@code limit}: as much of one payment goes back on one person's word; {@code twinHours}: 1 to 720. */
    public record Rules(Money limit, int twinHours) {}
}
