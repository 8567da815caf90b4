package org.commonhold.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.paper.Bill.Common;
import org.commonhold.paper.Bill.Debt;
import org.commonhold.paper.Bill.Line;
import org.commonhold.paper.Bill.MeterDate;
import org.commonhold.paper.Bill.Received;
import org.commonhold.pricing.ExplanationText;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.PricedLine;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.tenancy.CompanySql;

/** What stands on a bill, as it was when the bill was issued. */
@ApplicationScoped
class PaperSql {

    /** {@code SourceKind.ofMoney}. */
    private static final String OF_MONEY =
            "'PAYMENT', 'REFUND', 'DISPUTE', 'RETURN', 'TRANSFER', 'WRITE_OFF', 'DEPOSIT'";

    private final CompanySql sql;

    @Inject
    PaperSql(CompanySql sql) {
        this.sql = sql;
    }

    /** A bill's own row and where it belongs. */
    record Head(
            long statement,
            long number,
            long account,
            long unit,
            long run,
            BillingPeriod period,
            LocalDateTime issuedAt,
            LocalDate dueOn,
            Money opening,
            Money charged,
            Money paid,
            Money due,
            String accountNumber,
            String estate,
            String address,
            BigDecimal area) {}

    Optional<Head> head(long statement) {
        return sql.first(
                "select s.id, s.number, s.account_id, a.unit_id, s.run_id, s.period, s.issued_at, s.due_on,"
                        + " s.opening_minor, s.charged_minor, s.paid_minor, s.due_minor, s.currency, a.number,"
                        + " coalesce(e.address, ''), concat(b.name, ', ', u.number), u.area from statement s"
                        + " join account a on a.tenant_id = s.tenant_id and a.id = s.account_id"
                        + " join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id"
                        + " join building b on b.tenant_id = u.tenant_id and b.id = u.building_id"
                        + " join estate e on e.tenant_id = b.tenant_id and e.id = b.estate_id"
                        + " where s.tenant_id = :tenant and s.id = ?",
                PaperSql::head,
                statement);
    }

    private static Head head(ResultSet row) throws SQLException {
        var currency = row.getString(13);
        return new Head(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                BillingPeriod.containing(row.getObject(6, LocalDate.class)),
                row.getObject(7, LocalDateTime.class),
                row.getObject(8, LocalDate.class),
                Money.ofMinor(row.getLong(9), currency),
                Money.ofMinor(row.getLong(10), currency),
                Money.ofMinor(row.getLong(11), currency),
                Money.ofMinor(row.getLong(12), currency),
                row.getString(14),
                row.getString(15),
                row.getString(16),
                row.getBigDecimal(17));
    }

    List<Line> lines(Head head) {
        var currency = head.due().currency();
        return sql.list(
                "select c.id, s.code, s.name, s.fund, c.kind, c.period, c.method, c.quantity, c.quantity_unit, c.price,"
                        + " c.amount_minor, c.tax_minor, c.replaces_id, c.explanation from charge c join service s"
                        + " on s.tenant_id = c.tenant_id and s.id = c.service_id"
                        + " where c.tenant_id = :tenant and c.statement_id = ? order by c.line",
                row -> new Line(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        Fund.valueOf(row.getString(4)),
                        PricedLine.Kind.valueOf(row.getString(5)),
                        BillingPeriod.containing(row.getObject(6, LocalDate.class)),
                        Facts.Method.valueOf(row.getString(7)),
                        row.getBigDecimal(8),
                        row.getString(9),
                        row.getBigDecimal(10),
                        new Money(row.getLong(11), currency),
                        new Money(row.getLong(12), currency),
                        row.getObject(13) == null ? null : row.getLong(13),
                        ExplanationText.read(row.getString(14))),
                head.statement());
    }

    List<String> owners(Head head, LocalDate day) {
        return sql.list(
                "select p.name from ownership o join party p on p.tenant_id = o.tenant_id and p.id = o.party_id"
                        + " where o.tenant_id = :tenant and o.unit_id = ? and o.valid_from <= ?"
                        + " and (o.valid_to is null or o.valid_to > ?) order by o.share desc, p.id",
                row -> row.getString(1),
                head.unit(),
                day,
                day);
    }

    Optional<Integer> persons(Head head) {
        return sql.first(
                "select amount from unit_fact where tenant_id = :tenant and unit_id = ? and kind = 'PERSONS'"
                        + " and withdrawal = 0 and valid_from <= ? order by valid_from desc limit 1",
                row -> row.getBigDecimal(1).intValue(),
                head.unit(),
                head.period().lastDay());
    }

    /** Payments less what has left them, and transfers and the like, that were recorded between the bill before and this one, by the day they came. */
    List<Received> payments(Head head) {
        var currency = head.due().currency();
        return sql.list(
                "select e.booked_on, -sum(p.amount_minor) from posting p join journal_entry e"
                        + " on e.tenant_id = p.tenant_id and e.id = p.entry_id left join journal_entry r"
                        + " on r.tenant_id = e.tenant_id and r.id = e.reverses_id where p.tenant_id = :tenant"
                        + " and p.account_id = ? and p.gl_account in ('1100', '1110', '2100')"
                        + " and (e.source_kind in (" + OF_MONEY + ") or r.source_kind in (" + OF_MONEY
                        + ")) and e.recorded_at <= ?"
                        + " and e.recorded_at > coalesce((select max(s.issued_at) from statement s"
                        + " where s.tenant_id = :tenant and s.account_id = ? and s.id <> ? and s.issued_at < ?), '1900-01-01')"
                        + " group by e.booked_on having sum(p.amount_minor) <> 0 order by e.booked_on",
                row -> new Received(row.getObject(1, LocalDate.class), new Money(row.getLong(2), currency)),
                head.account(),
                head.issuedAt(),
                head.account(),
                head.statement(),
                head.issuedAt());
    }

    /** What was open of earlier bills when this one was issued, by month and fund. */
    List<Debt> debts(Head head) {
        var currency = head.due().currency();
        return sql.list(
                "select x.period, x.fund, min(x.due_on), sum(x.open) from (select c.period, s.fund, c.due_on,"
                        + " c.amount_minor - coalesce((select sum(a.amount_minor) from allocation a"
                        + " where a.tenant_id = c.tenant_id and a.charge_id = c.id and a.allocated_at <= ?), 0) as open"
                        + " from charge c join service s on s.tenant_id = c.tenant_id and s.id = c.service_id"
                        + " left join statement t on t.tenant_id = c.tenant_id and t.id = c.statement_id"
                        + " where c.tenant_id = :tenant and c.account_id = ? and coalesce(c.statement_id, 0) <> ?"
                        + " and c.amount_minor > 0"
                        + " and (t.id is null or t.issued_at < ?)) x group by x.period, x.fund having sum(x.open) > 0"
                        + " order by x.period, x.fund",
                row -> new Debt(
                        BillingPeriod.containing(row.getObject(1, LocalDate.class)),
                        Fund.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        new Money(row.getLong(4), currency)),
                head.issuedAt(),
                head.account(),
                head.statement(),
                head.issuedAt());
    }

    List<MeterDate> meters(Head head) {
        return sql.list(
                "select serial, verification_due from meter where tenant_id = :tenant and unit_id = ?"
                        + " and verification_due is not null order by serial",
                row -> new MeterDate(row.getString(1), row.getObject(2, LocalDate.class)),
                head.unit());
    }

    List<Common> commons(Head head) {
        return sql.list(
                "select s.name, x.total, x.weight, x.weights, x.part from run_share x join service s"
                        + " on s.tenant_id = x.tenant_id and s.id = x.service_id where x.tenant_id = :tenant"
                        + " and x.run_id = ? and x.account_id = ? order by s.code, x.place",
                row -> new Common(
                        row.getString(1),
                        row.getBigDecimal(2).stripTrailingZeros(),
                        row.getBigDecimal(3).stripTrailingZeros(),
                        row.getBigDecimal(4).stripTrailingZeros(),
                        row.getBigDecimal(5).stripTrailingZeros()),
                head.run(),
                head.account());
    }
}
