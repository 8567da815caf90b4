package org.commonhold.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.kernel.Money;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Sums of what the provider holds by our books and by its own. */
@ApplicationScoped
class ClearingSql {

    private static final String UNSEEN =
            " and not exists (select 1 from provider_entry e where e.tenant_id = x.tenant_id"
                    + " and e.meaning = '%s' and e.meant_id = x.id)";
    private static final String PAYMENTS = " from payment x where x.tenant_id = :tenant and x.currency = ?"
            + " and x.state = 'PAID' and x.method in ('CARD', 'TERMINAL')" + String.format(UNSEEN, "PAYMENT");
    private static final String REFUNDS = " from refund x where x.tenant_id = :tenant and x.currency = ?"
            + " and x.state = 'CONFIRMED' and x.way = 'CARD'" + String.format(UNSEEN, "REFUND");

    private static final String DIFFERENCES = "(select 'UNCLEAR' as kind, provider_entry_id as target, type,"
            + " amount_minor - fee_minor as minor, currency, happened_at as since from provider_entry"
            + " where tenant_id = :tenant and meaning = 'UNCLEAR' union all select 'PAYMENT_MISSING', concat('', x.id), '',"
            + " x.amount_minor, x.currency, x.settled_at" + PAYMENTS + " and x.settled_at < ?"
            + " union all select 'REFUND_MISSING', concat('', x.id), '', -x.amount_minor, x.currency, x.finished_at"
            + REFUNDS + " and x.finished_at < ?) d";

    /** The provider shows a movement within a day or two. */
    private static final Duration PATIENCE = Duration.ofDays(3);

    private final CompanySql sql;

    @Inject
    ClearingSql(CompanySql sql) {
        this.sql = sql;
    }

    private record Sum(String what, long minor) {}

    Clearing clearing(Currency currency, @Nullable Reading reading) {
        var booked = booked(currency.getCurrencyCode());
        return new Clearing(
                money(booked, "PAYMENT", currency),
                money(booked, "REFUND", currency),
                money(booked, "DISPUTE", currency),
                money(booked, "PAYOUT", currency),
                money(booked, "FEE", currency),
                money(booked, "OTHER", currency),
                new Money(entries(currency, "1 = 1"), currency),
                new Money(notYet(currency), currency),
                new Money(entries(currency, "meaning = 'UNCLEAR'"), currency),
                reading);
    }

    private static Money money(Map<String, Long> booked, String what, Currency currency) {
        return new Money(booked.getOrDefault(what, 0L), currency);
    }

    private Map<String, Long> booked(String currency) {
        var sums = new HashMap<String, Long>();
        sql.list(
                        "select case when e.source_kind in ('PAYMENT', 'REFUND', 'DISPUTE') then e.source_kind"
                                + " when e.source_kind = 'PAYOUT' then e.kind else 'OTHER' end as what, sum(p.amount_minor)"
                                + " from posting p join journal_entry e on e.tenant_id = p.tenant_id and e.id = p.entry_id"
                                + " where p.tenant_id = :tenant and p.gl_account = '1040' and p.currency = ? group by what",
                        row -> new Sum(row.getString(1), row.getLong(2)),
                        currency)
                .forEach(sum -> sums.put(sum.what(), sum.minor()));
        return sums;
    }

    private long entries(Currency currency, String which) {
        return sql.number(
                "select coalesce(sum(amount_minor - fee_minor), 0) from provider_entry where tenant_id = :tenant"
                        + " and currency = ? and " + which,
                currency.getCurrencyCode());
    }

    /** Payments that the provider does not show; and of refunds and disputes what ours have less what the provider's have. */
    private long notYet(Currency currency) {
        var code = currency.getCurrencyCode();
        return sql.number("select coalesce(sum(x.amount_minor), 0)" + PAYMENTS, code)
                - sql.number(
                        "select coalesce(sum(amount_minor), 0) from refund where tenant_id = :tenant and currency = ?"
                                + " and state = 'CONFIRMED' and way = 'CARD'",
                        code)
                - sql.number(
                        "select coalesce(sum(fee_minor + if(state = 'WON', 0, amount_minor)), 0) from dispute"
                                + " where tenant_id = :tenant and currency = ? and state in ('OPEN', 'HELD', 'LOST', 'WON')",
                        code)
                - sql.number(
                        "select coalesce(sum(if(meaning = 'REFUND', amount_minor, amount_minor - fee_minor)), 0)"
                                + " from provider_entry where tenant_id = :tenant and currency = ?"
                                + " and meaning in ('REFUND', 'DISPUTE')",
                        code);
    }

    /** Movements that nothing fits, and what the provider should have shown by now; the earliest first. */
    List<Difference> differences(Currency currency, Instant now, int offset, int limit) {
        var code = currency.getCurrencyCode();
        var until = until(now);
        return sql.list(
                "select * from " + DIFFERENCES + " order by since, target limit ? offset ?",
                ClearingSql::difference,
                code,
                until,
                code,
                until,
                limit,
                offset);
    }

    long count(Currency currency, Instant now) {
        var code = currency.getCurrencyCode();
        var until = until(now);
        return sql.number("select count(*) from " + DIFFERENCES, code, until, code, until);
    }

    private static LocalDateTime until(Instant now) {
        return LocalDateTime.ofInstant(now.minus(PATIENCE), ZoneOffset.UTC);
    }

    private static Difference difference(ResultSet row) throws SQLException {
        return new Difference(
                Difference.Kind.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                Money.ofMinor(row.getLong(4), row.getString(5)),
                row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
