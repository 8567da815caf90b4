package org.commonhold.server.api.billing;

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
import java.time.LocalDate;
import org.commonhold.billing.BillingErrorRow;
import org.commonhold.billing.BillingRunDetails;
import org.commonhold.billing.BillingRunRow;
import org.commonhold.billing.BillingRuns;
import org.commonhold.billing.DifferenceRow;
import org.commonhold.charge.BillingRunId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.statement.StatementRow;
import org.commonhold.statement.Statements;

/** The monthly billing: dry run, approval, posting. */
@Path("billing-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BillingRunsResource {

    private final BillingRuns runs;
    private final Statements statements;

    @Inject
    BillingRunsResource(BillingRuns runs, Statements statements) {
        this.runs = runs;
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
    public BillingRunDetails prepare(Month month) {
        return runs.details(runs.prepare(month.period(), month.dueOn()));
    }

    /** With the progress of its job. */
    @GET
    @Path("{run}")
    public BillingRunDetails details(@PathParam("run") BillingRunId run) {
        return runs.details(run);
    }

    /** Against the month before, per account, the largest first. */
    @GET
    @Path("{run}/differences")
    public Listing<DifferenceRow> differences(@PathParam("run") BillingRunId run, @BeanParam Page page) {
        return page.of(runs.differences(run, page.offset(), page.limit()), null);
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

    /** Which month, and the day by which it is to be paid. */
    public record Month(BillingPeriod period, LocalDate dueOn) {}

    /** Accounts with errors may be left out. */
    public record Approval(boolean excludeErrors) {}
}
