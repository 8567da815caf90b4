package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonhold.estate.AccountId;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.PricedLine.Kind;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.tenancy.CompanyBulk;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/**
 * Drafts in, statements and charges out: many at a time, in key order. A charge is its draft, value by value, copied inside the
 * database, so what was reviewed is what is charged.
 */
@ApplicationScoped
class PostingBulk {

    /** Counted, because a "not exists" makes the server gather all statements of the month for every page; see RunAccounts. */
    private static final String POSTABLE = " from account a join draft_charge d force index (primary)"
            + " on d.tenant_id = a.tenant_id and d.run_id = ? and d.account_id = a.id and d.line = 1"
            + " join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id join building b on b.tenant_id = u.tenant_id"
            + " and b.id = u.building_id where a.tenant_id = :tenant and a.id > ?"
            + " and 0 = (select count(*) from draft_error e force index (primary)"
            + " where e.tenant_id = d.tenant_id and e.run_id = d.run_id and e.account_id = d.account_id)"
            + " and 0 = (select count(*) from run_exclusion q force index (primary)"
            + " where q.tenant_id = d.tenant_id and q.run_id = d.run_id and q.account_id = d.account_id)"
            + " and 0 = (select count(*) from statement s force index (uk_statement_period)"
            + " where s.tenant_id = d.tenant_id and s.account_id = d.account_id and s.period = ? and s.series = ?)"
            + " and 0 = (select count(*) from closed_period c"
            + " where c.tenant_id = d.tenant_id and c.estate_id = b.estate_id and c.period = ?)";

    private static final String STATEMENT =
            "id, number, account_id, run_id, period, series, issued_at, due_on, currency,"
                    + " opening_minor, charged_minor, paid_minor, due_minor, estimated";
    /** A page is a stretch of accounts: without its ends the server may read all drafts of the run for each. */
    private static final String BETWEEN = " and d.account_id between ? and ? and d.account_id in (?)";

    private static final String CHARGES =
            "insert into charge (tenant_id, id, account_id, service_id, statement_id, line,"
                    + " period, kind, method, quantity, quantity_unit, price, amount_minor, tax_minor, replaces_id, currency, due_on,"
                    + " explanation) select straight_join d.tenant_id, d.charge_id, d.account_id, d.service_id, t.id, d.line,"
                    + " d.period, d.kind, d.method, d.quantity, d.quantity_unit, d.price, d.amount_minor, d.tax_minor, d.replaces_id,"
                    + " t.currency, t.due_on, d.explanation from draft_charge d force index (primary) join statement t on t.tenant_id = d.tenant_id"
                    + " and t.account_id = d.account_id and t.period = ? and t.series = ? where d.tenant_id = :tenant"
                    + " and d.run_id = ?" + BETWEEN + " order by d.account_id, d.line";
    private static final String PAID = "select x.account_id, sum(x.minor) from (select g.account_id, g.minor from"
            + " (select p.account_id, p.entry_id, -sum(p.amount_minor) as minor from posting p where p.tenant_id = :tenant"
            + " and p.account_id in (?) and p.gl_account in ('1100', '1110', '2100') group by p.account_id, p.entry_id) g"
            + " join journal_entry e on e.tenant_id = :tenant and e.id = g.entry_id left join journal_entry r"
            + " on r.tenant_id = :tenant and r.id = e.reverses_id"
            + " where e.source_kind = 'PAYMENT' or r.source_kind = 'PAYMENT' union all select s.account_id,"
            + " -s.paid_minor from statement s where s.tenant_id = :tenant and s.account_id in (?)) x"
            + " group by x.account_id";

    private final CompanySql sql;
    private final CompanyBulk bulk;

    @Inject
    PostingBulk(CompanySql sql, CompanyBulk bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    /** What posting reckons with of a draft line. */
    record Draft(long account, long service, Fund fund, Kind kind, long amount, long tax, Method method) {

        boolean estimated() {
            return method == Method.AVERAGE || method == Method.NORM;
        }
    }

    /** A statement about to be written, with its lines; numbers come last, so it has none yet. */
    record Sheet(long id, AccountId account, long opening, long charged, long paid, List<Draft> lines) {

        long due() {
            return opening + charged - paid;
        }
    }

    /** Accounts with drafts, without errors, not left out, without the statement, their month not closed, by id. */
    List<AccountId> postable(BillingRun run, long afterAccount, int limit) {
        return sql.list(
                "select straight_join a.id" + POSTABLE + " order by a.id limit ?",
                row -> new AccountId(row.getLong(1)),
                run.id(),
                afterAccount,
                run.period().firstDay(),
                run.series(),
                run.period().firstDay(),
                limit);
    }

    long postableCount(BillingRun run) {
        return sql.number(
                "select straight_join count(*)" + POSTABLE,
                run.id(),
                0L,
                run.period().firstDay(),
                run.series(),
                run.period().firstDay());
    }

    List<Draft> drafts(BillingRun run, List<AccountId> accounts) {
        return sql.list(
                "select d.account_id, d.service_id, s.fund, d.kind, d.amount_minor, d.tax_minor, d.method"
                        + " from draft_charge d force index (primary) join service s on s.tenant_id = d.tenant_id and s.id = d.service_id"
                        + " where d.tenant_id = :tenant and d.run_id = ?" + BETWEEN
                        + " order by d.account_id, d.line",
                row -> new Draft(
                        row.getLong(1),
                        row.getLong(2),
                        Fund.valueOf(row.getString(3)),
                        Kind.valueOf(row.getString(4)),
                        row.getLong(5),
                        row.getLong(6),
                        Method.valueOf(row.getString(7))),
                run.id(),
                accounts.get(0).value(),
                accounts.get(accounts.size() - 1).value(),
                ids(accounts));
    }

    /**
     * Held until the chunk is committed: a payment of these accounts is booked before or after it, never between the
     * balance and the statement. Must be the first thing that the transaction reads.
     */
    void lock(List<AccountId> accounts) {
        sql.list(
                "select id from account force index (primary) where tenant_id = :tenant and id in (?)"
                        + " order by id for update",
                row -> row.getLong(1),
                ids(accounts));
    }

    /**
     * Payments less their reversals that no statement of the account has shown yet, per account that has any. Reckoned
     * from the sums and not from the time of booking, so each payment is in exactly one statement.
     */
    Map<AccountId, Long> paid(List<AccountId> accounts) {
        record Paid(long account, long minor) {}
        var ids = ids(accounts);
        return sql.list(PAID, row -> new Paid(row.getLong(1), row.getLong(2)), ids, ids).stream()
                .collect(Collectors.toMap(p -> new AccountId(p.account()), Paid::minor));
    }

    /** @param number of the first; the others follow */
    void write(BillingRun run, Instant issuedAt, long number, List<Sheet> sheets) {
        var statements = new ArrayList<@Nullable Object[]>(sheets.size());
        var issued = LocalDateTime.ofInstant(issuedAt, ZoneOffset.UTC);
        for (var sheet : sheets) {
            statements.add(statement(run, issued, number + statements.size(), sheet));
        }
        bulk.insert("statement", STATEMENT, statements);
        var accounts = sheets.stream().map(Sheet::account).toList();
        var charged = sql.update(
                CHARGES,
                run.period().firstDay(),
                run.series(),
                run.id(),
                accounts.get(0).value(),
                accounts.get(accounts.size() - 1).value(),
                ids(accounts));
        var lines = sheets.stream().mapToInt(s -> s.lines().size()).sum();
        if (charged != lines) {
            throw new IllegalStateException(charged + " of " + lines + " lines charged");
        }
    }

    private static @Nullable Object[] statement(BillingRun run, LocalDateTime issuedAt, long number, Sheet sheet) {
        return new @Nullable Object[] {
            sheet.id(),
            number,
            sheet.account().value(),
            run.id(),
            run.period().firstDay(),
            run.series(),
            issuedAt,
            run.dueOn(),
            run.currency().getCurrencyCode(),
            sheet.opening(),
            sheet.charged(),
            sheet.paid(),
            sheet.due(),
            sheet.lines().stream().anyMatch(Draft::estimated)
        };
    }

    private static List<Long> ids(List<AccountId> accounts) {
        return accounts.stream().map(AccountId::value).toList();
    }
}
