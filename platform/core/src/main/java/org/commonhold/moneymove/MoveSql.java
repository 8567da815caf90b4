package org.commonhold.moneymove;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** The list of moves, and what is held of deposits. */
@ApplicationScoped
class MoveSql {

    private static final String ROW =
            "select m.id, m.kind, m.account_id, a.number, t.number, m.undoes_id, m.amount_minor,"
                    + " m.currency, m.ground, m.reason, m.state, m.asked_name, m.asked_at, m.decided_name, m.decided_at,"
                    + " m.declined, m.payment_id from money_move m join account a on a.tenant_id = m.tenant_id"
                    + " and a.id = m.account_id left join account t on t.tenant_id = m.tenant_id and t.id = m.to_account_id"
                    + " where m.tenant_id = :tenant";

    private final CompanySql sql;

    @Inject
    MoveSql(CompanySql sql) {
        this.sql = sql;
    }

    /** The latest first. */
    List<MoveRow> list(@Nullable MoveState state, @Nullable AccountId account, int offset, int limit) {
        var wanted = state == null ? null : state.name();
        var of = account == null ? null : account.value();
        return sql.list(
                ROW + " and (? is null or m.state = ?) and (? is null or m.account_id = ? or m.to_account_id = ?)"
                        + " order by m.asked_at desc, m.id desc limit ? offset ?",
                MoveSql::row,
                wanted,
                wanted,
                of,
                of,
                of,
                limit,
                offset);
    }

    Optional<MoveRow> row(MoveId id) {
        return sql.first(ROW + " and m.id = ?", MoveSql::row, id.value());
    }

    long waiting() {
        return sql.number("select count(*) from money_move where tenant_id = :tenant and state = 'ASKED'");
    }

    /** What deposits were paid and have not gone back, to a debt or to the company. */
    Money deposit(AccountId account, Currency currency) {
        var held = sql.number(
                "select coalesce((select sum(l.amount_minor) from allocation l join charge c on c.tenant_id = l.tenant_id"
                        + " and c.id = l.charge_id join service s on s.tenant_id = c.tenant_id and s.id = c.service_id"
                        + " where l.tenant_id = :tenant and c.account_id = ? and s.fund = 'DEPOSIT'), 0)"
                        + " - coalesce((select sum(m.amount_minor) from money_move m where m.tenant_id = :tenant"
                        + " and m.account_id = ? and m.state = 'DONE' and m.kind like 'DEPOSIT%'), 0)",
                account.value(), account.value());
        return new Money(held, currency);
    }

    /** What of a write-off has not been taken back. */
    Money writtenOff(MoveId writeOff, Currency currency) {
        return new Money(
                sql.number(
                        "select p.amount_minor - p.withdrawn_minor from money_move m join payment p"
                                + " on p.tenant_id = m.tenant_id and p.id = m.payment_id where m.tenant_id = :tenant"
                                + " and m.id = ? and m.kind = 'WRITE_OFF'",
                        writeOff.value()),
                currency);
    }

    private static MoveRow row(ResultSet row) throws SQLException {
        var undoes = row.getObject(6, Long.class);
        var ground = row.getString(9);
        var decided = row.getObject(15, LocalDateTime.class);
        var payment = row.getObject(17, Long.class);
        return new MoveRow(
                new MoveId(row.getLong(1)),
                MoveKind.valueOf(row.getString(2)),
                new AccountId(row.getLong(3)),
                row.getString(4),
                row.getString(5),
                undoes == null ? null : new MoveId(undoes),
                Money.ofMinor(row.getLong(7), row.getString(8)),
                ground == null ? null : WriteOffGround.valueOf(ground),
                row.getString(10),
                MoveState.valueOf(row.getString(11)),
                row.getString(12),
                instant(row.getObject(13, LocalDateTime.class)),
                row.getString(14),
                decided == null ? null : instant(decided),
                row.getString(16),
                payment == null ? null : new PaymentId(payment));
    }

    private static Instant instant(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }
}
