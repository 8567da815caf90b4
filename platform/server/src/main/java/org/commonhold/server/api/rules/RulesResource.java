package org.commonhold.server.api.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.commonhold.rulepack.DatedRule;
import org.commonhold.rulepack.PackRow;
import org.commonhold.rulepack.PackShelf;
import org.commonhold.rulepack.RulePack;
import org.commonhold.rulepack.RulePacks;
import org.commonhold.rulepack.RuleRow;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.Required;
import org.jspecify.annotations.Nullable;

/** Late fees, due dates, missing readings and the other rules by law or contract, each from a day on. */
@Path("rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RulesResource {

    private final RulePacks rules;
    private final PackShelf shelf;

    @Inject
    RulesResource(RulePacks rules, PackShelf shelf) {
        this.rules = rules;
        this.shelf = shelf;
    }

    /** What holds on a day. */
    @GET
    public Listing<RuleRow> inForce(@QueryParam("day") @Nullable LocalDate day, @BeanParam Page page) {
        return page.cut(rules.rules(Required.parameter(day, "day")));
    }

    /** What ends within so many days and is followed by nothing. */
    @GET
    @Path("ending")
    public Listing<RuleRow> ending(@QueryParam("days") @DefaultValue("60") int days, @BeanParam Page page) {
        return page.cut(rules.ending(days));
    }

    /** The company's own rule, in front of its pack's. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Listing<RuleRow> override(DatedRule rule, @BeanParam Page page) {
        rules.override(rule);
        return page.cut(rules.rules(rule.validFrom()));
    }

    @GET
    @Path("packs")
    public Listing<PackRow> packs(@BeanParam Page page) {
        return page.cut(shelf.list());
    }

    @GET
    @Path("packs/{pack}")
    public RulePack pack(@PathParam("pack") String pack) {
        return shelf.pack(pack);
    }

    /** The company follows another pack from a day on. */
    @POST
    @Path("follow")
    @Consumes(MediaType.APPLICATION_JSON)
    public Listing<RuleRow> follow(Choice choice, @BeanParam Page page) {
        rules.follow(choice.pack(), choice.validFrom());
        return page.cut(rules.rules(choice.validFrom()));
    }

    /** Which pack, from when. */
    public record Choice(String pack, LocalDate validFrom) {}
}
