package org.commonhold.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.security.Access;
import org.commonhold.security.CompanyOpening;
import org.commonhold.security.Permission;

/** The platform operator's list: each company's registration with counts that name nobody. */
@ApplicationScoped
@Transactional
public class PlatformCompanies {

    private final CompanyOpening opening;
    private final PlatformSql counts;

    @Inject
    PlatformCompanies(CompanyOpening opening, PlatformSql counts) {
        this.opening = opening;
        this.counts = counts;
    }

    /** All companies by name. */
    public List<PlatformCompanyRow> list() {
        Access.require(Permission.COMPANIES_MANAGE);
        var units = counts.units();
        var administrators = counts.activeAdministrators();
        return opening.companies().stream()
                .map(c -> new PlatformCompanyRow(
                        c, units.getOrDefault(c.id(), 0L), administrators.getOrDefault(c.id(), 0L) > 0))
                .toList();
    }
}
