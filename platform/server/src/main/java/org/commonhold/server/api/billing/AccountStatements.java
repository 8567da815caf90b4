package org.commonhold.server.api.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.estate.AccountId;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.statement.StatementRow;
import org.commonhold.statement.Statements;

/** Statements of one account. */
@Path("accounts/{account}/statements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountStatements {

    private final Statements statements;

    @Inject
    AccountStatements(Statements statements) {
        this.statements = statements;
    }

    /** The latest month first. */
    @GET
    public Listing<StatementRow> list(@PathParam("account") AccountId account, @BeanParam Page page) {
        return page.cut(statements.list(account));
    }
}
