package org.commonhold.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.tenancy.CompanySql;

/** What the journal says: sums of postings. */
@ApplicationScoped
class LedgerSql {

    private static final String OWNERS = " and gl_account in ('1100', '1110', '2100')";

    private final CompanySql sql;

    @Inject
    LedgerSql(CompanySql sql) {
        this.sql = sql;
    }

    /** Of an account's postings up to the end of a day. */
    Money sum(AccountId account, Currency currency, LocalDate asOf) {
        return new Money(
                sql.number(
                        "select sum(amount_minor) from posting where tenant_id = :tenant and currency = ?" + OWNERS
                                + " and booked_on <= ? and account_id = ?",
                        currency.getCurrencyCode(),
                        asOf,
                        account.value()),
                currency);
    }

    Optional<EntryId> bySource(SourceKind sourceKind, long sourceId, EntryKind kind) {
        return sql.first(
                "select id from journal_entry where tenant_id = :tenant and source_kind = ? and source_id = ?"
                        + " and kind = ?",
                row -> new EntryId(row.getLong(1)),
                sourceKind.name(),
                sourceId,
                kind.name());
    }

    /** What the entry comes from; empty: there is none. */
    Optional<SourceKind> source(EntryId entry) {
        return sql.first(
                "select source_kind from journal_entry where tenant_id = :tenant and id = ?",
                row -> SourceKind.valueOf(row.getString(1)),
                entry.value());
    }

    List<EntryLine> lines(EntryId entry) {
        return sql.list(
                "select gl_account, account_id, service_id, amount_minor, currency from posting"
                        + " where tenant_id = :tenant and entry_id = ? order by id",
                LedgerSql::line,
                entry.value());
    }

    private static EntryLine line(ResultSet row) throws SQLException {
        var account = row.getObject(2, Long.class);
        return new EntryLine(
                GlAccount.ofCode(row.getString(1)),
                account == null ? null : new AccountId(account),
                row.getObject(3, Long.class),
                Money.ofMinor(row.getLong(4), row.getString(5)));
    }

    List<EntryRow> entries(AccountId account, int offset, int limit) {
        return sql.list(
                "select e.id, e.kind, e.source_kind, e.source_id, e.booked_on, e.recorded_at, sum(p.amount_minor),"
                        + " min(p.currency), sum(sum(p.amount_minor)) over (order by e.booked_on, e.id)"
                        + " from posting p join journal_entry e on e.tenant_id = p.tenant_id"
                        + " and e.id = p.entry_id where p.tenant_id = :tenant and p.account_id = ?"
                        + " and p.gl_account in ('1100', '1110', '2100') group by e.id, e.kind, e.source_kind, e.source_id,"
                        + " e.booked_on, e.recorded_at order by e.booked_on desc, e.id desc limit ? offset ?",
                row -> new EntryRow(
                        new EntryId(row.getLong(1)),
                        EntryKind.valueOf(row.getString(2)),
                        SourceKind.valueOf(row.getString(3)),
                        row.getLong(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        Money.ofMinor(row.getLong(7), row.getString(8)),
                        Money.ofMinor(row.getLong(9), row.getString(8))),
                account.value(),
                limit,
                offset);
    }

    /** One row per entry and unit account, latest first. */
    List<PostingRow> postings(GlAccount gl, int offset, int limit) {
        return sql.list(
                "select e.id, e.kind, e.booked_on, a.number, sum(p.amount_minor), p.currency from posting p"
                        + " join journal_entry e on e.tenant_id = p.tenant_id and e.id = p.entry_id"
                        + " left join account a on a.tenant_id = p.tenant_id and a.id = p.account_id"
                        + " where p.tenant_id = :tenant and p.gl_account = ?"
                        + " group by e.id, e.kind, e.booked_on, a.number, p.currency"
                        + " order by e.booked_on desc, e.id desc, a.number limit ? offset ?",
                row -> new PostingRow(
                        new EntryId(row.getLong(1)),
                        EntryKind.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        Money.ofMinor(row.getLong(5), row.getString(6))),
                gl.code(),
                limit,
                offset);
    }

    List<TrialBalance.Row> trialBalance() {
        return sql.list(
                "select gl_account, currency, sum(amount_minor) from posting where tenant_id = :tenant"
                        + " group by gl_account, currency order by gl_account, currency",
                row -> new TrialBalance.Row(
                        GlAccount.ofCode(row.getString(1)), Money.ofMinor(row.getLong(3), row.getString(2))));
    }

    long unbalancedEntries() {
        return sql.number("select count(*) from (select e.id from journal_entry e left join posting p"
                + " on p.tenant_id = e.tenant_id and p.entry_id = e.id where e.tenant_id = :tenant group by e.id"
                + " having count(p.id) < 2 or sum(p.amount_minor) <> 0 or count(distinct p.currency) > 1) u");
    }
}
