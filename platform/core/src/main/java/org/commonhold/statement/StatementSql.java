package org.commonhold.statement;

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
import org.commonhold.charge.BillingRunId;
import org.commonhold.charge.ChargeId;
import org.commonhold.document.DocumentId;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.ExplanationText;
import org.commonhold.pricing.Explanations;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.PricedLine;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Statements and their lines as they were written. */
@ApplicationScoped
class StatementSql {

    private static final String STATEMENT =
            "select id, number, account_id, period, issued_at, due_on, opening_minor, charged_minor, paid_minor,"
                    + " due_minor, currency from statement where tenant_id = :tenant";
    private static final String OWNED = " from ownership o join party p on p.tenant_id = o.tenant_id"
            + " and p.id = o.party_id where o.tenant_id = :tenant and o.unit_id = %s and o.valid_from <= ?"
            + " and (o.valid_to is null or o.valid_to > ?)";

    private final CompanySql sql;

    @Inject
    StatementSql(CompanySql sql) {
        this.sql = sql;
    }

    /**
     * What the mail about a statement says.
     *
     * @param payable something is due and the company takes cards
     * @param email that of the owner with the largest share
     */
    record Notice(
            long statement,
            long number,
            AccountId account,
            String accountNumber,
            BillingPeriod period,
            LocalDate dueOn,
            Money due,
            boolean payable,
            @Nullable String email) {}

    Optional<StatementRow> byNumber(long number) {
        return sql.first(STATEMENT + " and number = ?", StatementSql::row, number);
    }

    /** Latest month first. */
    List<StatementRow> of(AccountId account, int limit) {
        return sql.list(
                STATEMENT + " and account_id = ? order by period desc, number desc limit ?",
                StatementSql::row,
                account.value(),
                limit);
    }

    List<StatementRow> of(BillingRunId run, int offset, int limit) {
        return sql.list(
                STATEMENT + " and run_id = ? order by number limit ? offset ?",
                StatementSql::row,
                run.value(),
                limit,
                offset);
    }

    /** With their accounts, by number. */
    List<StatementListing> listings(BillingRunId run, int offset, int limit) {
        return sql.list(
                "select s.id, s.number, s.account_id, s.period, s.issued_at, s.due_on, s.opening_minor,"
                        + " s.charged_minor, s.paid_minor, s.due_minor, s.currency, a.number,"
                        + " concat(b.name, ', ', u.number) from statement s join account a"
                        + " on a.tenant_id = s.tenant_id and a.id = s.account_id join unit u"
                        + " on u.tenant_id = a.tenant_id and u.id = a.unit_id join building b"
                        + " on b.tenant_id = u.tenant_id and b.id = u.building_id"
                        + " where s.tenant_id = :tenant and s.run_id = ? order by s.number limit ? offset ?",
                row -> new StatementListing(row(row), row.getString(12), row.getString(13)),
                run.value(),
                limit,
                offset);
    }

    List<StatementDetails.Line> lines(StatementRow statement, Language language) {
        var currency = statement.due().currency();
        return sql.list(
                "select c.id, c.service_id, s.name, c.kind, c.method, c.period, c.quantity, c.quantity_unit, c.price,"
                        + " c.amount_minor, c.tax_minor, c.replaces_id, c.explanation from charge c join service s"
                        + " on s.tenant_id = c.tenant_id and s.id = c.service_id where c.tenant_id = :tenant"
                        + " and c.statement_id = ? order by c.line",
                row -> line(row, currency, language),
                statement.id().value());
    }

    private static StatementDetails.Line line(ResultSet row, Currency currency, Language language) throws SQLException {
        var amount = new Money(row.getLong(10), currency);
        var explanation = ExplanationText.read(row.getString(13));
        var replaces = row.getObject(12, Long.class);
        return new StatementDetails.Line(
                new ChargeId(row.getLong(1)),
                new ServiceId(row.getLong(2)),
                row.getString(3),
                PricedLine.Kind.valueOf(row.getString(4)),
                Facts.Method.valueOf(row.getString(5)),
                BillingPeriod.containing(row.getObject(6, LocalDate.class)),
                row.getBigDecimal(7),
                row.getString(8),
                row.getBigDecimal(9),
                amount,
                new Money(row.getLong(11), currency),
                replaces == null ? null : new ChargeId(replaces),
                explanation,
                Explanations.sentence(language, explanation, amount));
    }

    Optional<DocumentId> document(StatementId statement) {
        return sql.first(
                "select document_id from statement_document where tenant_id = :tenant and statement_id = ?",
                row -> new DocumentId(row.getLong(1)),
                statement.value());
    }

    void keep(StatementId statement, DocumentId document) {
        sql.update(
                "insert into statement_document (tenant_id, statement_id, document_id) values (:tenant, ?, ?)",
                statement.value(),
                document.value());
    }

    /** How far the mails of a run's statements are. */
    MailCount mails(BillingRunId run) {
        return sql.first(
                        "select count(*), count(o.id), coalesce(sum(o.state = 'SENT'), 0),"
                                + " coalesce(sum(o.state = 'PARKED'), 0) from statement s left join outbox_message o"
                                + " on o.tenant_id = s.tenant_id and o.dedupe_key = concat('STATEMENT:', s.id)"
                                + " where s.tenant_id = :tenant and s.run_id = ?",
                        row -> new MailCount(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                        run.value())
                .orElseThrow();
    }

    long noticeCount(BillingRunId run) {
        return sql.number("select count(*) from statement where tenant_id = :tenant and run_id = ?", run.value());
    }

    List<Notice> notices(BillingRunId run, long afterStatement, LocalDate day, int limit) {
        return sql.list(
                "select s.id, s.number, a.id, a.number, s.period, s.due_on, s.due_minor, s.currency, s.due_minor > 0"
                        + " and exists (select 1 from payment_gateway g where g.tenant_id = s.tenant_id), (select p.email"
                        + String.format(OWNED, "a.unit_id")
                        + " and p.email is not null order by o.share desc, p.id limit 1) from statement s"
                        + " join account a on a.tenant_id = s.tenant_id and a.id = s.account_id"
                        + " where s.tenant_id = :tenant and s.run_id = ? and s.id > ? order by s.id limit ?",
                row -> new Notice(
                        row.getLong(1),
                        row.getLong(2),
                        new AccountId(row.getLong(3)),
                        row.getString(4),
                        BillingPeriod.containing(row.getObject(5, LocalDate.class)),
                        row.getObject(6, LocalDate.class),
                        Money.ofMinor(row.getLong(7), row.getString(8)),
                        row.getBoolean(9),
                        row.getString(10)),
                day,
                day,
                run.value(),
                afterStatement,
                limit);
    }

    private static StatementRow row(ResultSet row) throws SQLException {
        var currency = row.getString(11);
        return new StatementRow(
                new StatementId(row.getLong(1)),
                row.getLong(2),
                new AccountId(row.getLong(3)),
                BillingPeriod.containing(row.getObject(4, LocalDate.class)),
                row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject(6, LocalDate.class),
                Money.ofMinor(row.getLong(7), currency),
                Money.ofMinor(row.getLong(8), currency),
                Money.ofMinor(row.getLong(9), currency),
                Money.ofMinor(row.getLong(10), currency));
    }
}
