package org.commonhold.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.commonhold.kernel.Language;
import org.commonhold.tenancy.Companies;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.tenancy.CreateCompany;
import org.commonhold.tenancy.TenantId;

/** The platform operator's work: opens companies and invites their administrators. Sees no company data. */
@ApplicationScoped
public class CompanyOpening {

    private final Companies companies;
    private final Users users;

    @Inject
    CompanyOpening(Companies companies, Users users) {
        this.companies = companies;
        this.users = users;
    }

    /** Opens a company; see {@link Companies#create} for what is refused. */
    public CompanyDetails open(CreateCompany command) {
        Access.require(Permission.COMPANIES_MANAGE);
        return companies.create(command);
    }

    public List<CompanyDetails> companies() {
        Access.require(Permission.COMPANIES_MANAGE);
        return companies.all();
    }

    /** Invites an administrator of a company by e-mail; may be repeated. */
    public void inviteAdministrator(TenantId company, String email, String name, Language language) {
        Access.require(Permission.COMPANIES_MANAGE);
        var invite = new InviteUser(email, name, language, Set.of(Role.ADMIN), null);
        CurrentActor.runAs(Actor.system(company), () -> users.invite(invite));
    }
}
