package org.commonhold.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.tenancy.Companies;

/** Absolute addresses of pages of the current company, for messages. */
@ApplicationScoped
public class PortalLinks {

    private final MailSettings settings;
    private final Companies companies;

    @Inject
    PortalLinks(MailSettings settings, Companies companies) {
        this.settings = settings;
        this.companies = companies;
    }

    /** The address of a path that begins with a slash; nobody is signed in by it. */
    public String page(String path) {
        return LinkRules.page(settings.baseUrl(), companies.current().code(), path);
    }
}
