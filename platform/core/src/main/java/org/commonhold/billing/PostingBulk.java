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
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.PricedLine.Kind;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.tenancy.CompanyBulk;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/**
 * Drafts in, statements and charges out: many at a time, in key order. A charge is its draft, value by value, so what was
 * reviewed is what is charged. (INSERT … SELECT would do it inside the database, but MariaDB 11.4.5 refuses it for tables with
 * a trigger: MDEV-36026.)
 */
@ApplicationScoped
class PostingBulk {

    private static final String POSTABLE = " from draft_charge d join account a on a.tenant_id = d.tenant_id"
            + " and a.id = d.account_id join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id join building b"
            + " on b.tenant_id = u.tenant_id and b.id = u.building_id where d.tenant_id = :tenant and d.run_id = ?"
            + " and d.account_id > ? and d.line = 1 and not exists (select 1 from draft_error e"
            + " where e.tenant_id = :tenant and e.run_id = d.run_id and e.account_id = d.account_id)"
            + " and not exists (select 1 from run_exclusion q where q.tenant_id = :tenant and q.run_id = d.run_id"
            + " and q.account_id = d.account_id) and not exists (select 1 from statement s where s.tenant_id = :tenant"
            + " and s.account_id = d.account_id and s.period = ? and s.series = ?) and not exists (select 1"
            + " from closed_period c where c.tenant_id = :tenant and c.estate_id = b.estate_id and c.period = ?)";
    private static final String STATEMENT =
            "id, number, account_id, run_id, period, series, issued_at, due_on, currency,"
                    + " opening_minor, charged_minor, paid_minor, due_minor, estimated";
    private static final String CHARGE =
            "id, account_id, service_id, statement_id, line, period, kind, method, quantity,"
                    + " quantity_unit, price, amount_minor, tax_minor, replaces_id, currency, due_on, explanation";
    private static final String PAID = "select x.account_id, sum(x.minor) from (select p.account_id,"
            + " -p.amount_minor as minor from posting p join journal_entry e on e.tenant_id = :tenant"
            + " and e.id = p.entry_id left join journal_entry r on r.tenant_id = :tenant and r.id = e.reverses_id"
            + " where p.tenant_id = :tenant and p.account_id in %1$s and p.gl_account in ('1100', '1110', '2100')"
            + " and (e.source_kind = 'PAYMENT' or r.source_kind = 'PAYMENT') union all select s.account_id,"
            + " -s.paid_minor from statement s where s.tenant_id = :tenant and s.account_id in %1$s) x"
            + " group by x.account_id";

    private final CompanySql sql;
    private final CompanyBulk bulk;

    @Inject
    PostingBulk(CompanySql sql, CompanyBulk bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    /** A draft line; what posting does not reckon with stays text. */
    record Draft(
            long account,
            long service,
            Fund fund,
            Kind kind,
            long amount,
            long tax,
            long charge,
            int line,
            String period,
            String method,
            String quantity,
            String unit,
            String price,
            @Nullable Long replaces,
            String explanation) {

        boolean estimated() {
            return method.equals(Facts.Method.AVERAGE.name()) || method.equals(Facts.Method.NORM.name());
        }
    }

    /** A statement about to be written, with its lines. */
    record Sheet(long id, long number, AccountId account, long opening, long charged, long paid, List<Draft> lines) {

        long due() {
            return opening + charged - paid;
        }
    }

    /** Accounts with drafts, without errors, not left out, without the statement, their month not closed, by id. */
    List<AccountId> postable(BillingRun run, long afterAccount, int limit) {
        return sql.list(
                "select d.account_id" + POSTABLE + " order by d.account_id limit ?",
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
                "select count(*)" + POSTABLE,
                run.id(),
                0L,
                run.period().firstDay(),
                run.series(),
                run.period().firstDay());
    }

    List<Draft> drafts(BillingRun run, List<AccountId> accounts) {
        return sql.list(
                "select d.account_id, d.service_id, s.fund, d.kind, d.amount_minor, d.tax_minor, d.charge_id,"
                        + " d.line, d.period, d.method, d.quantity, d.quantity_unit, d.price, d.replaces_id,"
                        + " d.explanation from draft_charge d join service s"
                        + " on s.tenant_id = d.tenant_id and s.id = d.service_id where d.tenant_id = :tenant"
                        + " and d.run_id = ? and d.account_id in " + in(accounts) + " order by d.account_id, d.line",
                row -> new Draft(
                        row.getLong(1),
                        row.getLong(2),
                        Fund.valueOf(row.getString(3)),
                        Kind.valueOf(row.getString(4)),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getInt(8),
                        row.getString(9),
                        row.getString(10),
                        row.getString(11),
                        row.getString(12),
                        row.getString(13),
                        row.getObject(14, Long.class),
                        row.getString(15)),
                run.id());
    }

    /**
     * Held until the chunk is committed: a payment of these accounts is booked before or after it, never between the
     * balance and the statement. Must be the first thing that the transaction reads.
     */
    void lock(List<AccountId> accounts) {
        sql.list(
                "select id from account where tenant_id = :tenant and id in " + in(accounts)
                        + " order by id for update",
                row -> row.getLong(1));
    }

    /**
     * Payments less their reversals that no statement of the account has shown yet, per account that has any. Reckoned
     * from the sums and not from the time of booking, so each payment is in exactly one statement.
     */
    Map<AccountId, Long> paid(List<AccountId> accounts) {
        record Paid(long account, long minor) {}
        return sql.list(String.format(PAID, in(accounts)), row -> new Paid(row.getLong(1), row.getLong(2))).stream()
                .collect(Collectors.toMap(p -> new AccountId(p.account()), Paid::minor));
    }

    void write(BillingRun run, Instant issuedAt, List<Sheet> sheets) {
        var statements = new ArrayList<@Nullable Object[]>(sheets.size());
        var charges = new ArrayList<@Nullable Object[]>();
        var issued = LocalDateTime.ofInstant(issuedAt, ZoneOffset.UTC);
        for (var sheet : sheets) {
            statements.add(statement(run, issued, sheet));
            sheet.lines().forEach(line -> charges.add(charge(run, sheet, line)));
        }
        bulk.insert("statement", STATEMENT, statements);
        bulk.insert("charge", CHARGE, charges);
    }

    private static @Nullable Object[] charge(BillingRun run, Sheet sheet, Draft line) {
        return new @Nullable Object[] {
            line.charge(),
            line.account(),
            line.service(),
            sheet.id(),
            line.line(),
            line.period(),
            line.kind(),
            line.method(),
            line.quantity(),
            line.unit(),
            line.price(),
            line.amount(),
            line.tax(),
            line.replaces(),
            run.currency().getCurrencyCode(),
            run.dueOn(),
            line.explanation()
        };
    }

    private static @Nullable Object[] statement(BillingRun run, LocalDateTime issuedAt, Sheet sheet) {
        return new @Nullable Object[] {
            sheet.id(),
            sheet.number(),
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

    private static String in(List<AccountId> accounts) {
        return CompanySql.in(accounts.stream().map(AccountId::value).toList());
    }
}
