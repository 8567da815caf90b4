package org.commonhold.server.api.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.tenancy.Companies;
import org.commonhold.tenancy.CompanyDetails;

/** The company the key belongs to. */
@Path("company")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CompanyResource {

    private final Companies companies;

    @Inject
    CompanyResource(Companies companies) {
        this.companies = companies;
    }

    @GET
    public CompanyDetails company() {
        return companies.current();
    }
}
