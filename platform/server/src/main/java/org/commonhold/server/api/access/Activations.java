package org.commonhold.server.api.access;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.SignIns;
import org.commonhold.tenancy.Companies;
import org.commonhold.tenancy.CurrentTenant;

/** The first password of an invited person; the token of the invitation proves who it is. */
@Path("activations")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class Activations {

    private final SignIns signIns;
    private final Companies companies;

    @Inject
    Activations(SignIns signIns, Companies companies) {
        this.signIns = signIns;
        this.companies = companies;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void activate(Activation body) {
        var company = companies.byCode(body.company()).orElseThrow(() -> new NotFound("invitation"));
        CurrentTenant.runAs(company.id(), () -> signIns.activate(body.token(), body.password()));
    }

    /** Company code and token as they are in the link of the mail. */
    public record Activation(String company, String token, String password) {}
}
