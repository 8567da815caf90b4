package org.commonhold.server.api.levy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.commonhold.estate.BuildingId;
import org.commonhold.premises.BuildingFactId;
import org.commonhold.premises.BuildingFactKind;
import org.commonhold.premises.BuildingFactRow;
import org.commonhold.premises.BuildingFacts;
import org.commonhold.premises.RecordBuildingFact;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.jspecify.annotations.Nullable;

/** The common area of a building in m², each from a day on. */
@Path("buildings/{building}/facts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BuildingFactsResource {

    private final BuildingFacts facts;

    @Inject
    BuildingFactsResource(BuildingFacts facts) {
        this.facts = facts;
    }

    /** By kind, the latest first, with what was withdrawn. */
    @GET
    public Listing<BuildingFactRow> list(@PathParam("building") BuildingId building, @BeanParam Page page) {
        return page.cut(facts.of(building));
    }

    /** Takes the place of what was recorded of the kind for the same day. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Listing<BuildingFactRow> record(
            @PathParam("building") BuildingId building, Fact fact, @BeanParam Page page) {
        facts.record(new RecordBuildingFact(building, fact.kind(), fact.amount(), fact.validFrom(), fact.document()));
        return page.cut(facts.of(building));
    }

    /** Takes back what was recorded in error: it is kept with the reason and counts nowhere any more. */
    @POST
    @Path("{fact}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    public Listing<BuildingFactRow> withdraw(
            @PathParam("building") BuildingId building,
            @PathParam("fact") BuildingFactId fact,
            Reason why,
            @BeanParam Page page) {
        facts.withdraw(building, fact, why.reason());
        return page.cut(facts.of(building));
    }

    /** Why a fact is taken back. */
    public record Reason(String reason) {}

    /** What is so from a day on. */
    public record Fact(
            BuildingFactKind kind,
            BigDecimal amount,
            LocalDate validFrom,
            @Nullable String document) {}
}
