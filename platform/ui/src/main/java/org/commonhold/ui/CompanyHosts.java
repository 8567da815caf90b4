package org.commonhold.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.commonhold.tenancy.Companies;
import org.commonhold.tenancy.CompanyDetails;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The company a host name stands for: with {@code commonhold.base-host=example.org} the host {@code acme.example.org} is
 * company {@code acme}. Without that setting no host stands for a company.
 */
@ApplicationScoped
public class CompanyHosts {

    private final Companies companies;

    @Inject
    CompanyHosts(Companies companies) {
        this.companies = companies;
    }

    /** The company of the host name of the request at hand. */
    public Optional<CompanyDetails> current() {
        var request = VaadinServletRequest.getCurrent();
        return request == null
                ? Optional.empty()
                : companyCode(request.getServerName()).flatMap(companies::byCode);
    }

    private static Optional<String> companyCode(String host) {
        return ConfigProvider.getConfig()
                .getOptionalValue("commonhold.base-host", String.class)
                .filter(base -> host.endsWith("." + base))
                .map(base -> host.substring(0, host.length() - base.length() - 1))
                .filter(label -> label.indexOf('.') < 0);
    }
}
