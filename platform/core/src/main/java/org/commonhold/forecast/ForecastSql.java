package org.commonhold.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.tenancy.CompanyBulk;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** The accounts of a comparison. */
@ApplicationScoped
class ForecastSql {

    private final CompanySql sql;
    private final CompanyBulk bulk;

    @Inject
    ForecastSql(CompanySql sql, CompanyBulk bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    /** Earlier comparisons of the service are no longer shown; their accounts go with them. */
    void removeBefore(TariffForecast forecast) {
        sql.update(
                "delete from tariff_forecast where tenant_id = :tenant and service_id = ? and id <> ? and asked_at <= ?",
                forecast.service().value(),
                forecast.id(),
                LocalDateTime.ofInstant(forecast.askedAt(), ZoneOffset.UTC));
    }

    void add(ForecastId forecast, List<Compared> accounts) {
        var rows = new ArrayList<@Nullable Object[]>(accounts.size());
        for (var account : accounts) {
            rows.add(new @Nullable Object[] {
                forecast.value(), account.account().value(), minor(account.before()), minor(account.after())
            });
        }
        bulk.insert("forecast_account", "forecast_id, account_id, before_minor, after_minor", rows);
    }

    private static @Nullable Long minor(@Nullable Money money) {
        return money == null ? null : money.minor();
    }

    /** After an account, by id. */
    List<Compared> accounts(ForecastId forecast, long after, int limit, Currency currency) {
        return sql.list(
                "select account_id, before_minor, after_minor from forecast_account where tenant_id = :tenant"
                        + " and forecast_id = ? and account_id > ? order by account_id limit ?",
                row -> new Compared(new AccountId(row.getLong(1)), money(row, 2, currency), money(row, 3, currency)),
                forecast.value(),
                after,
                limit);
    }

    /** The largest rise first, those that could not be compared last. */
    List<Forecast.Change> changes(ForecastId forecast, int offset, int limit, Currency currency) {
        return sql.list(
                "select a.number, f.before_minor, f.after_minor from forecast_account f join account a"
                        + " on a.tenant_id = f.tenant_id and a.id = f.account_id where f.tenant_id = :tenant"
                        + " and f.forecast_id = ? order by f.before_minor is null, f.after_minor - f.before_minor desc,"
                        + " a.number limit ? offset ?",
                row -> new Forecast.Change(row.getString(1), money(row, 2, currency), money(row, 3, currency)),
                forecast.value(),
                limit,
                offset);
    }

    private static @Nullable Money money(ResultSet row, int column, Currency currency) throws SQLException {
        var minor = row.getObject(column, Long.class);
        return minor == null ? null : new Money(minor, currency);
    }
}
