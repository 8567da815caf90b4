package org.commonhold.server.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.commonhold.kernel.Language;
import org.commonhold.tenancy.Companies;

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
    public CompanyBody company() {
        var company = companies.current();
        return new CompanyBody(
                company.code(),
                company.name(),
                company.profile().name(),
                company.currency().getCurrencyCode(),
                company.timeZone().getId(),
                company.languages().stream().map(Language::code).toList());
    }

    /** A company as programs see it. */
    public record CompanyBody(
            String code, String name, String profile, String currency, String timeZone, List<String> languages) {}
}
