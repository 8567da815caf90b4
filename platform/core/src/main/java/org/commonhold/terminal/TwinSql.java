package org.commonhold.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.tenancy.CompanySql;

/** Whether the same sum has come in lately, or may still, by whatever way. */
@ApplicationScoped
class TwinSql {

    private final CompanySql sql;

    @Inject
    TwinSql(CompanySql sql) {
        this.sql = sql;
    }

    boolean paidOrUnderWay(AccountId account, Money amount, Instant since) {
        var from = LocalDateTime.ofInstant(since, ZoneOffset.UTC);
        return sql.number(
                        "select count(*) from payment where tenant_id = :tenant and account_id = ? and amount_minor = ?"
                                + " and currency = ? and ((state = 'PAID' and settled_at > ?)"
                                + " or (state in ('STARTED', 'UNKNOWN', 'PENDING') and started_at > ?))",
                        account.value(),
                        amount.minor(),
                        amount.currency().getCurrencyCode(),
                        from,
                        from)
                > 0;
    }

    /** Requests for one account come one after the other. */
    void lock(AccountId account) {
        sql.number("select id from account where tenant_id = :tenant and id = ? for update", account.value());
    }
}
