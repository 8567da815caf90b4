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
import org.commonhold.estate.UnitId;
import org.commonhold.premises.RecordUnitFact;
import org.commonhold.premises.UnitFactId;
import org.commonhold.premises.UnitFactKind;
import org.commonhold.premises.UnitFactRow;
import org.commonhold.premises.UnitFacts;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.jspecify.annotations.Nullable;

/** Areas, persons and share of a unit, each from a day on. */
@Path("units/{unit}/facts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitFactsResource {

    private final UnitFacts facts;

    @Inject
    UnitFactsResource(UnitFacts facts) {
        this.facts = facts;
    }

    /** By kind, the latest first, with what was withdrawn. */
    @GET
    public Listing<UnitFactRow> list(@PathParam("unit") UnitId unit, @BeanParam Page page) {
        return page.cut(facts.of(unit));
    }

    /** Takes the place of what was recorded of the kind for the same day. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Listing<UnitFactRow> record(@PathParam("unit") UnitId unit, Fact fact, @BeanParam Page page) {
        facts.record(new RecordUnitFact(unit, fact.kind(), fact.amount(), fact.validFrom(), fact.document()));
        return page.cut(facts.of(unit));
    }

    /** Takes back what was recorded in error: it is kept with the reason and counts nowhere any more. */
    @POST
    @Path("{fact}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    public Listing<UnitFactRow> withdraw(
            @PathParam("unit") UnitId unit, @PathParam("fact") UnitFactId fact, Reason why, @BeanParam Page page) {
        facts.withdraw(unit, fact, why.reason());
        return page.cut(facts.of(unit));
    }

    /** Why a fact is taken back. */
    public record Reason(String reason) {}

    /** What is so from a day on. */
    public record Fact(
            UnitFactKind kind,
            BigDecimal amount,
            LocalDate validFrom,
            @Nullable String document) {}
}
