package org.commonhold.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.tenancy.CompanySql;

/** Accounts that exist in a month, in the order of their ids. */
@ApplicationScoped
public class AccountSql {

    /**
     * Joins an account {@code a} to its unit {@code u} and building {@code b}. By named keys: where there are few buildings the
     * server would read them all first, lose the order of the accounts, and sort all that are left for each page.
     */
    public static final String PLACE =
            " join unit u force index (primary) on u.tenant_id = a.tenant_id and u.id = a.unit_id"
                    + " join building b force index (primary) on b.tenant_id = u.tenant_id and b.id = u.building_id";

    private static final String OPEN = " from account a force index (primary)" + PLACE
            + " where a.tenant_id = :tenant and a.id > ? and a.opened_on < ?"
            + " and (a.closed_on is null or a.closed_on > ?)";

    private final CompanySql sql;

    @Inject
    AccountSql(CompanySql sql) {
        this.sql = sql;
    }

    /**
     * Walks along the accounts, whatever the server takes for cheaper: a page costs the same however many accounts there are.
     *
     * @param condition on {@code a}, {@code u} and {@code b}, beginning with " and", without parameters
     */
    public List<BilledAccount> page(BillingPeriod period, String condition, long after, int limit) {
        return sql.list(
                "select straight_join a.id, u.id, b.id, b.estate_id, u.area, a.opened_on, a.closed_on" + OPEN
                        + condition + " order by a.id limit ?",
                AccountSql::account,
                after,
                period.end(),
                period.firstDay(),
                limit);
    }

    public long count(BillingPeriod period, String condition) {
        return sql.number("select count(*)" + OPEN + condition, 0L, period.end(), period.firstDay());
    }

    private static BilledAccount account(ResultSet row) throws SQLException {
        return new BilledAccount(
                new AccountId(row.getLong(1)),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getBigDecimal(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class));
    }
}
