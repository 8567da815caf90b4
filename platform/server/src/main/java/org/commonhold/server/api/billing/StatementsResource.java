package org.commonhold.server.api.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.commonhold.server.api.Downloads;
import org.commonhold.statement.StatementDetails;
import org.commonhold.statement.Statements;

/** What an account owes for a month. */
@Path("statements/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatementsResource {

    private final Statements statements;

    @Inject
    StatementsResource(Statements statements) {
        this.statements = statements;
    }

    /** With its lines, each with its explanation. */
    @GET
    public StatementDetails details(@PathParam("number") long number) {
        return statements.details(number);
    }

    @GET
    @Path("pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("number") long number) {
        return Downloads.of(statements.pdf(number));
    }
}
