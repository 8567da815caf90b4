package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.NewId;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Drafts in, statements and charges out: many at a time, in key order. */
@ApplicationScoped
class PostingBulk {

    private static final String POSTABLE = " from draft_charge d where d.tenant_id = :tenant and d.run_id = ?"
            + " and d.account_id > ? and not exists (select 1 from draft_error e where e.tenant_id = :tenant"
            + " and e.run_id = d.run_id and e.account_id = d.account_id) and not exists (select 1 from statement s"
            + " where s.tenant_id = :tenant and s.account_id = d.account_id and s.period = ?)";
    private static final String STATEMENT = "insert into statement (tenant_id, id, number, account_id, run_id, period,"
            + " issued_at, due_on, currency, opening_minor, charged_minor, paid_minor, due_minor)"
            + " values (:tenant, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CHARGE = "insert into charge (tenant_id, id, account_id, service_id, statement_id,"
            + " period, kind, quantity, quantity_unit, price, amount_minor, currency, due_on, explanation)"
            + " values (:tenant, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String PAID = "select x.account_id, sum(x.minor) from (select p.account_id,"
            + " -p.amount_minor as minor from posting p join journal_entry e on e.tenant_id = :tenant"
            + " and e.id = p.entry_id left join journal_entry r on r.tenant_id = :tenant and r.id = e.reverses_id"
            + " where p.tenant_id = :tenant and p.account_id in %1$s and p.gl_account in ('1100', '2100')"
            + " and (e.source_kind = 'PAYMENT' or r.source_kind = 'PAYMENT') union all select s.account_id,"
            + " -s.paid_minor from statement s where s.tenant_id = :tenant and s.account_id in %1$s) x"
            + " group by x.account_id";

    private final CompanySql sql;

    @Inject
    PostingBulk(CompanySql sql) {
        this.sql = sql;
    }

    /** A draft line as it was computed. */
    record Draft(
            long account,
            long service,
            String kind,
            BigDecimal quantity,
            String unit,
            BigDecimal price,
            long amountMinor,
            String explanation) {}

    /** A statement about to be written, with its lines. */
    record Sheet(long id, long number, AccountId account, long opening, long charged, long paid, List<Draft> lines) {

        long due() {
            return opening + charged - paid;
        }
    }

    /** Accounts with drafts, without errors, without a statement for the month, by id. */
    List<AccountId> postable(BillingRun run, long afterAccount, int limit) {
        return sql.list(
                "select distinct d.account_id" + POSTABLE + " order by d.account_id limit ?",
                row -> new AccountId(row.getLong(1)),
                run.id(),
                afterAccount,
                run.period().firstDay(),
                limit);
    }

    long postableCount(BillingRun run) {
        return sql.number(
                "select count(distinct d.account_id)" + POSTABLE,
                run.id(),
                0L,
                run.period().firstDay());
    }

    List<Draft> drafts(BillingRun run, List<AccountId> accounts) {
        return sql.list(
                "select account_id, service_id, kind, quantity, quantity_unit, price, amount_minor, explanation"
                        + " from draft_charge where tenant_id = :tenant and run_id = ? and account_id in "
                        + in(accounts) + " order by account_id, id",
                row -> new Draft(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getBigDecimal(4),
                        row.getString(5),
                        row.getBigDecimal(6),
                        row.getLong(7),
                        row.getString(8)),
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

    void write(BillingRun run, LocalDateTime issuedAt, List<Sheet> sheets) {
        var statements = new ArrayList<@Nullable Object[]>();
        var charges = new ArrayList<@Nullable Object[]>();
        for (var sheet : sheets) {
            statements.add(statement(run, issuedAt, sheet));
            sheet.lines().forEach(line -> charges.add(charge(run, sheet, line)));
        }
        sql.batch(STATEMENT, statements);
        sql.batch(CHARGE, charges);
    }

    /** UTC, as instants are stored. */
    static LocalDateTime column(java.time.Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable Object[] statement(BillingRun run, LocalDateTime issuedAt, Sheet sheet) {
        return new @Nullable Object[] {
            sheet.id(),
            sheet.number(),
            sheet.account().value(),
            run.id(),
            run.period().firstDay(),
            issuedAt,
            run.dueOn(),
            run.currency().getCurrencyCode(),
            sheet.opening(),
            sheet.charged(),
            sheet.paid(),
            sheet.due()
        };
    }

    private static @Nullable Object[] charge(BillingRun run, Sheet sheet, Draft line) {
        return new @Nullable Object[] {
            NewId.next(),
            line.account(),
            line.service(),
            sheet.id(),
            run.period().firstDay(),
            line.kind(),
            line.quantity(),
            line.unit(),
            line.price(),
            line.amountMinor(),
            run.currency().getCurrencyCode(),
            run.dueOn(),
            line.explanation()
        };
    }

    private static String in(List<AccountId> accounts) {
        return CompanySql.in(accounts.stream().map(AccountId::value).toList());
    }
}
