package org.commonhold.server.api.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.commonhold.charge.BillingRunId;
import org.commonhold.estate.EstateId;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Downloads;
import org.commonhold.server.api.Made;
import org.commonhold.statement.StatementBundles;
import org.jspecify.annotations.Nullable;

/** All statements of a run, or with {@code estate} those of one estate, in one file. */
@Path("billing-runs/{run}/statements-pdf")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatementBundlesResource {

    private final StatementBundles bundles;

    @Inject
    StatementBundlesResource(StatementBundles bundles) {
        this.bundles = bundles;
    }

    /** Starts the job that makes the file. */
    @POST
    @Creates
    public Made make(@PathParam("run") BillingRunId run, @QueryParam("estate") @Nullable EstateId estate) {
        return new Made(bundles.make(run, estate));
    }

    @GET
    @Produces("application/pdf")
    public Response file(@PathParam("run") BillingRunId run, @QueryParam("estate") @Nullable EstateId estate) {
        var file = bundles.file(run, estate);
        return Downloads.of(file, out -> bundles.write(file, out));
    }
}
