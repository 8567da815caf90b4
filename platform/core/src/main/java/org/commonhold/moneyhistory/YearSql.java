package org.commonhold.moneyhistory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.SourceKind;
import org.commonhold.tenancy.CompanySql;

/** What the books say of one account in a span of days. */
@ApplicationScoped
class YearSql {

    private final CompanySql sql;

    @Inject
    YearSql(CompanySql sql) {
        this.sql = sql;
    }

    /** First and last day count. */
    YearSums sums(AccountId account, LocalDate first, LocalDate last, Currency currency) {
        var moved = moved(account, first, last, currency);
        var zero = Money.zero(currency);
        var sums = new YearSums(zero, zero, zero, zero);
        for (var entry : moved.entrySet()) {
            sums = add(sums, entry.getKey(), entry.getValue());
        }
        return sums;
    }

    private static YearSums add(YearSums sums, SourceKind source, Money amount) {
        return switch (source) {
            case STATEMENT -> new YearSums(sums.charged().plus(amount), sums.paid(), sums.returned(), sums.other());
            case PAYMENT -> new YearSums(sums.charged(), sums.paid().plus(amount), sums.returned(), sums.other());
            case REFUND, DISPUTE, RETURN, DEPOSIT ->
                new YearSums(sums.charged(), sums.paid(), sums.returned().plus(amount), sums.other());
            default ->
                new YearSums(
                        sums.charged(),
                        sums.paid(),
                        sums.returned(),
                        sums.other().plus(amount));
        };
    }

    private Map<SourceKind, Money> moved(AccountId account, LocalDate first, LocalDate last, Currency currency) {
        var moved = new EnumMap<SourceKind, Money>(SourceKind.class);
        sql.list(
                        "select e.source_kind, sum(p.amount_minor) from posting p join journal_entry e"
                                + " on e.tenant_id = p.tenant_id and e.id = p.entry_id where p.tenant_id = :tenant"
                                + " and p.account_id = ? and p.booked_on between ? and ? and p.currency = ?"
                                + " and p.gl_account in ('1100', '1110', '2100') group by e.source_kind",
                        row -> Map.entry(SourceKind.valueOf(row.getString(1)), new Money(row.getLong(2), currency)),
                        account.value(),
                        first,
                        last,
                        currency.getCurrencyCode())
                .forEach(sum -> moved.put(sum.getKey(), sum.getValue()));
        return moved;
    }

    /** Of the statements booked in these days, by the service's name. */
    List<ServiceSum> services(AccountId account, LocalDate first, LocalDate last, Currency currency) {
        return sql.list(
                "select s.name, sum(c.amount_minor) from journal_entry e"
                        + " join statement t on t.tenant_id = e.tenant_id and t.id = e.source_id"
                        + " join charge c on c.tenant_id = t.tenant_id and c.statement_id = t.id"
                        + " join service s on s.tenant_id = c.tenant_id and s.id = c.service_id"
                        + " where e.tenant_id = :tenant and e.source_kind = 'STATEMENT' and e.kind = 'CHARGE'"
                        + " and t.account_id = ? and e.booked_on between ? and ? and c.currency = ?"
                        + " group by s.id, s.name order by s.name, s.id",
                row -> new ServiceSum(row.getString(1), new Money(row.getLong(2), currency)),
                account.value(),
                first,
                last,
                currency.getCurrencyCode());
    }

    /** The first day on which anything was booked; empty: nothing ever was. */
    List<LocalDate> begin(AccountId account) {
        return sql.list(
                "select min(booked_on) from posting where tenant_id = :tenant and account_id = ?"
                        + " having min(booked_on) is not null",
                row -> row.getObject(1, LocalDate.class),
                account.value());
    }
}
