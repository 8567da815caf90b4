package org.commonhold.latefee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.tenancy.CompanySql;

/** Debts with their payments by date, and the late fees charged so far; for many accounts with a handful of statements. */
@ApplicationScoped
class LateFeeSql {

    private static final String OF_ACCOUNTS = " from charge c join service s on s.tenant_id = c.tenant_id"
            + " and s.id = c.service_id left join charge o on o.tenant_id = c.tenant_id and o.id = c.replaces_id"
            + "%s where c.tenant_id = :tenant and c.account_id in (?)";
    private static final String PAYMENTS = " join allocation a on a.tenant_id = c.tenant_id and a.charge_id = c.id"
            + " join journal_entry e on e.tenant_id = a.tenant_id and e.source_kind = 'PAYMENT'"
            + " and e.source_id = a.payment_id and e.kind = 'PAYMENT'";
    private final CompanySql sql;

    @Inject
    LateFeeSql(CompanySql sql) {
        this.sql = sql;
    }

    /** What tells debts of an account apart. */
    record Key(long account, String service, Fund fund, LocalDate dueOn) {}

    private record Sum(Key key, long minor) {}

    private record PaidSum(Key key, LocalDate on, long minor) {}

    /** Debts due before a day, by account; a correction counts from the day that the line it puts right was due. */
    Map<Long, List<Debt>> debts(Collection<Long> accounts, LocalDate asOf, String currency) {
        return debts(sums(accounts, asOf), payments(accounts, asOf, currency), currency);
    }

    /** Debts of one account as they would be if a line of it were changed. */
    Map<Long, List<Debt>> debtsWith(long account, long charge, Money change, LocalDate asOf) {
        var accounts = List.of(account);
        var currency = change.currency().getCurrencyCode();
        var key = key(account, charge);
        var sums = sums(accounts, asOf).stream()
                .map(sum -> key.filter(sum.key()::equals)
                        .map(k -> new Sum(k, sum.minor() + change.minor()))
                        .orElse(sum))
                .toList();
        return debts(sums, payments(accounts, asOf, currency), currency);
    }

    /** When accounts last agreed to pay by instalments, if that agreement is or was kept. */
    Map<Long, LocalDate> plans(Collection<Long> accounts) {
        var result = new HashMap<Long, LocalDate>();
        sql.list(
                "select account_id, max(agreed_on) from instalment_plan where tenant_id = :tenant and account_id in (?)"
                        + " and state in ('ACTIVE', 'KEPT') group by account_id",
                row -> result.put(row.getLong(1), row.getObject(2, LocalDate.class)) == null,
                accounts);
        return result;
    }

    private Optional<Key> key(long account, long charge) {
        return sql.first(
                "select c.account_id, s.code, s.fund, coalesce(o.due_on, c.due_on)" + String.format(OF_ACCOUNTS, "")
                        + " and c.id = ?",
                row -> new Key(
                        row.getLong(1),
                        row.getString(2),
                        Fund.valueOf(row.getString(3)),
                        row.getObject(4, LocalDate.class)),
                List.of(account),
                charge);
    }

    private static Map<Long, List<Debt>> debts(List<Sum> sums, Map<Key, List<Debt.Paid>> payments, String currency) {
        var result = new LinkedHashMap<Long, List<Debt>>();
        for (var sum : sums) {
            var key = sum.key();
            result.computeIfAbsent(key.account(), a -> new ArrayList<>())
                    .add(new Debt(
                            key.service(),
                            key.fund(),
                            key.dueOn(),
                            Money.ofMinor(sum.minor(), currency),
                            payments.getOrDefault(key, List.of())));
        }
        result.replaceAll((account, lines) -> Settling.settle(lines));
        return result;
    }

    private List<Sum> sums(Collection<Long> accounts, LocalDate asOf) {
        return sql.list(
                "select c.account_id, s.code, s.fund, coalesce(o.due_on, c.due_on) as due, sum(c.amount_minor)"
                        + String.format(OF_ACCOUNTS, "")
                        + " and c.kind <> 'LATE_FEE' and s.fund <> 'DEPOSIT' and coalesce(o.due_on, c.due_on) < ?"
                        + " group by c.account_id, s.code, s.fund, due order by c.account_id, due, s.code",
                row -> new Sum(
                        new Key(
                                row.getLong(1),
                                row.getString(2),
                                Fund.valueOf(row.getString(3)),
                                row.getObject(4, LocalDate.class)),
                        row.getLong(5)),
                accounts,
                asOf);
    }

    private Map<Key, List<Debt.Paid>> payments(Collection<Long> accounts, LocalDate asOf, String currency) {
        var result = new HashMap<Key, List<Debt.Paid>>();
        sql.list(
                        "select c.account_id, s.code, s.fund, coalesce(o.due_on, c.due_on) as due, e.booked_on,"
                                + " sum(a.amount_minor)"
                                + String.format(OF_ACCOUNTS, PAYMENTS)
                                + " and c.kind <> 'LATE_FEE' and coalesce(o.due_on, c.due_on) < ?"
                                + " group by c.account_id, s.code, s.fund, due, e.booked_on having sum(a.amount_minor) <> 0",
                        row -> new PaidSum(
                                new Key(
                                        row.getLong(1),
                                        row.getString(2),
                                        Fund.valueOf(row.getString(3)),
                                        row.getObject(4, LocalDate.class)),
                                row.getObject(5, LocalDate.class),
                                row.getLong(6)),
                        accounts,
                        asOf)
                .forEach(paid -> result.computeIfAbsent(paid.key(), k -> new ArrayList<>())
                        .add(new Debt.Paid(paid.on(), Money.ofMinor(paid.minor(), currency))));
        return result;
    }

    /** Late fees charged so far, by account and service code. */
    Map<Long, Map<String, Long>> charged(Collection<Long> accounts) {
        record Charged(long account, String service, long minor) {}
        var result = new HashMap<Long, Map<String, Long>>();
        sql.list(
                        "select c.account_id, s.code, sum(c.amount_minor)"
                                + String.format(OF_ACCOUNTS, "")
                                + " and c.kind = 'LATE_FEE' group by c.account_id, s.code",
                        row -> new Charged(row.getLong(1), row.getString(2), row.getLong(3)),
                        accounts)
                .forEach(c -> result.computeIfAbsent(c.account(), a -> new HashMap<>())
                        .put(c.service(), c.minor()));
        return result;
    }
}
