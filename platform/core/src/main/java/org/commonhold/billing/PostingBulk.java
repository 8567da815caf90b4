package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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

        boolean credits() {
            return lines.stream().anyMatch(line -> line.amount() < 0);
        }
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
