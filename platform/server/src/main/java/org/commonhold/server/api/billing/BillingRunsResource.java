package org.commonhold.server.api.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.commonhold.billing.AccountReview;
import org.commonhold.billing.BillingErrorRow;
import org.commonhold.billing.BillingRunDetails;
import org.commonhold.billing.BillingRunRow;
import org.commonhold.billing.BillingRuns;
import org.commonhold.billing.CorrectBuilding;
import org.commonhold.billing.DifferenceRow;
import org.commonhold.billing.ExclusionRow;
import org.commonhold.billing.PrepareRun;
import org.commonhold.billing.ReviewFilter;
import org.commonhold.billing.RunReview;
import org.commonhold.charge.BillingRunId;
import org.commonhold.estate.AccountId;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.statement.StatementRow;
import org.commonhold.statement.Statements;
import org.jspecify.annotations.Nullable;

/** The monthly billing: dry run, approval, posting. */
@Path("billing-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BillingRunsResource {

    private final BillingRuns runs;
    private final RunReview review;
    private final Statements statements;

    @Inject
    BillingRunsResource(BillingRuns runs, RunReview review, Statements statements) {
        this.runs = runs;
        this.review = review;
        this.statements = statements;
    }

    /** The latest month first. */
    @GET
    public Listing<BillingRunRow> list(@BeanParam Page page) {
        return page.of(runs.list(page.offset(), page.limit()), runs.count());
    }

    /** Starts the dry run of a month, or calculates an open one again. */
    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public BillingRunDetails prepare(PrepareRun month) {
        return runs.details(runs.prepare(month));
    }

    /** Computes posted months of a building again; the differences are the run's lines. */
    @POST
    @Creates
    @Path("corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    public BillingRunDetails correct(CorrectBuilding correction) {
        return runs.details(runs.correct(correction));
    }

    /** Calculates again only the accounts of which something new is known. */
    @POST
    @Path("{run}/recalculate-changed")
    public BillingRunDetails recalculate(@PathParam("run") BillingRunId run) {
        runs.recalculateChanged(run);
        return runs.details(run);
    }

    /** With the progress of its job. */
    @GET
    @Path("{run}")
    public BillingRunDetails details(@PathParam("run") BillingRunId run) {
        return runs.details(run);
    }

    /** Against the month before, per account and with causes: errors first, then the largest difference. */
    @GET
    @Path("{run}/differences")
    public Listing<DifferenceRow> differences(
            @PathParam("run") BillingRunId run,
            @QueryParam("filter") @Nullable ReviewFilter filter,
            @BeanParam Page page) {
        var chosen = filter == null ? ReviewFilter.ALL : filter;
        return page.of(review.differences(run, chosen, page.offset(), page.limit()), null);
    }

    /** How many accounts each filter shows. */
    @GET
    @Path("{run}/counts")
    public Counts counts(@PathParam("run") BillingRunId run) {
        return new Counts(review.counts(run));
    }

    /** Every line of one account with its explanation, now and the month before. */
    @GET
    @Path("{run}/accounts/{account}")
    public AccountReview account(@PathParam("run") BillingRunId run, @PathParam("account") AccountId account) {
        return review.account(run, account);
    }

    /** Accounts that are left out, by number. */
    @GET
    @Path("{run}/exclusions")
    public Listing<ExclusionRow> exclusions(@PathParam("run") BillingRunId run, @BeanParam Page page) {
        return page.cut(review.exclusions(run));
    }

    @PUT
    @Path("{run}/exclusions/{account}")
    @Consumes(MediaType.APPLICATION_JSON)
    public BillingRunDetails exclude(
            @PathParam("run") BillingRunId run, @PathParam("account") AccountId account, Exclusion exclusion) {
        review.exclude(run, account, exclusion.reason());
        return runs.details(run);
    }

    @DELETE
    @Path("{run}/exclusions/{account}")
    public BillingRunDetails include(@PathParam("run") BillingRunId run, @PathParam("account") AccountId account) {
        review.include(run, account);
        return runs.details(run);
    }

    /** What could not be priced, and why. */
    @GET
    @Path("{run}/errors")
    public Listing<BillingErrorRow> errors(@PathParam("run") BillingRunId run, @BeanParam Page page) {
        return page.of(runs.errors(run, page.offset(), page.limit()), null);
    }

    /** What was issued, by number. */
    @GET
    @Path("{run}/statements")
    public Listing<StatementRow> statements(@PathParam("run") BillingRunId run, @BeanParam Page page) {
        var posted = runs.details(run).run().id();
        return page.of(statements.ofRun(posted, page.offset(), page.limit()), null);
    }

    @POST
    @Path("{run}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    public BillingRunDetails approve(@PathParam("run") BillingRunId run, Approval approval) {
        runs.approve(run, approval.excludeErrors());
        return runs.details(run);
    }

    /** Starts the posting, or goes on with one that failed. */
    @POST
    @Path("{run}/post")
    public BillingRunDetails post(@PathParam("run") BillingRunId run) {
        runs.post(run);
        return runs.details(run);
    }

    @POST
    @Path("{run}/discard")
    public BillingRunDetails discard(@PathParam("run") BillingRunId run) {
        runs.discard(run);
        return runs.details(run);
    }

    /** Why an account is left out. */
    public record Exclusion(String reason) {}

    public record Counts(Map<ReviewFilter, Long> accounts) {}

    /** Accounts with errors may be left out. */
    public record Approval(boolean excludeErrors) {}
}
