package org.commonhold.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.commonhold.tenancy.CompanySql;

/** What has been billed already, which no tariff may change. */
@ApplicationScoped
class TariffSql {

    private final CompanySql sql;

    @Inject
    TariffSql(CompanySql sql) {
        this.sql = sql;
    }

    /** First day after the latest month that has been posted. */
    Optional<LocalDate> billedUntil() {
        return sql.first(
                        "select period from billing_run where tenant_id = :tenant and state in ('POSTING', 'POSTED')"
                                + " order by period desc limit 1",
                        row -> row.getObject(1, LocalDate.class))
                .map(first -> first.plusMonths(1));
    }
}
