package org.commonhold.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.NotFound;
import org.commonhold.tenancy.Companies;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.tenancy.CreateCompany;
import org.commonhold.tenancy.TenantId;

/** The platform operator's work: opens companies and invites their administrators. Sees no company data. */
@ApplicationScoped
public class CompanyOpening {

    private final Companies companies;
    private final Users users;
    private final Employees employees;

    @Inject
    CompanyOpening(Companies companies, Users users, Employees employees) {
        this.companies = companies;
        this.users = users;
        this.employees = employees;
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

    /** The administrators of a company: whom the operator invited, and whether they came. */
    public List<UserRow> administrators(TenantId company) {
        Access.require(Permission.COMPANIES_MANAGE);
        return asSystem(company, () -> employees.list().stream()
                .filter(u -> u.roles().contains(Role.ADMIN))
                .toList());
    }

    /** Sends a new link to an administrator who has not set a password yet. */
    public void inviteAgain(TenantId company, UserId administrator) {
        Access.require(Permission.COMPANIES_MANAGE);
        asSystem(company, () -> {
            if (!employees.employee(administrator).roles().contains(Role.ADMIN)) {
                throw new NotFound("user");
            }
            employees.inviteAgain(administrator);
            return administrator;
        });
    }

    private static <T> T asSystem(TenantId company, Callable<T> work) {
        try {
            return CurrentActor.callAs(Actor.system(company), work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
