package org.commonhold.server.api.platform;

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
import org.commonhold.kernel.Language;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.CompanyOpening;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.PasswordAllowed;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.tenancy.CreateCompany;

/** Management companies, for the platform operator, who comes with login and password. */
@Path("platform/companies")
@RequestScoped
@PasswordAllowed
@Produces(MediaType.APPLICATION_JSON)
public class PlatformCompanies {

    private final CompanyOpening opening;

    @Inject
    PlatformCompanies(CompanyOpening opening) {
        this.opening = opening;
    }

    @GET
    public Listing<CompanyDetails> list(@BeanParam Page page) {
        return page.cut(opening.companies());
    }

    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public CompanyDetails open(CreateCompany company) {
        return opening.open(company);
    }

    /** Invites an administrator by e-mail; may be repeated. */
    @POST
    @Path("{code}/administrators")
    @Consumes(MediaType.APPLICATION_JSON)
    public void invite(@PathParam("code") String code, Administrator body) {
        var company = opening.companies().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("company"));
        opening.inviteAdministrator(company.id(), body.email(), body.displayName(), body.language());
    }

    /** Whom to invite. */
    public record Administrator(String email, String displayName, Language language) {}
}
