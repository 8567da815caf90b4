package org.commonhold.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.commonhold.tenancy.Companies;
import org.commonhold.tenancy.CompanyDetails;

/** What a company's administrator may change of the company's own registration. */
@ApplicationScoped
@Transactional
public class CompanySettings {

    private final Companies companies;
    private final Event<SecurityAct> acts;

    @Inject
    CompanySettings(Companies companies, Event<SecurityAct> acts) {
        this.companies = companies;
        this.acts = acts;
    }

    /** The phone that residents are shown; blank for none. See {@link Companies#changePhone} for what is refused. */
    public CompanyDetails changePhone(String phone) {
        Access.require(Permission.COMPANY_MANAGE);
        var changed = companies.changePhone(phone);
        acts.fire(new SecurityAct("tenancy.phone.changed", "Company", null, changed.phone()));
        return changed;
    }
}
