package org.commonhold.server.api.bank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.commonhold.bank.DebtRegistries;
import org.commonhold.bankfile.DebtFile;
import org.commonhold.server.api.Downloads;

/** What owners owe, for a bank that takes their payments. */
@Path("bank/debt-registries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DebtRegistriesResource {

    private final DebtRegistries registries;

    @Inject
    DebtRegistriesResource(DebtRegistries registries) {
        this.registries = registries;
    }

    /** Writes one of today, with the next number; the answer is the file. */
    @POST
    @Produces({MediaType.TEXT_PLAIN, "text/csv", MediaType.APPLICATION_JSON})
    public Response export(@QueryParam("form") @DefaultValue("CSV") DebtFile.Form form) {
        return Downloads.of(registries.export(form));
    }
}
