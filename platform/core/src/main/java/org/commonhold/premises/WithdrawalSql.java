package org.commonhold.premises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** The columns that say how a fact was withdrawn. */
final class WithdrawalSql {

    static final String COLUMNS = "f.withdrawn_at, f.withdrawn_name, f.withdraw_reason";

    private WithdrawalSql() {}

    /** From {@link #COLUMNS}, the first of which is the given one; null while the fact counts. */
    static @Nullable Withdrawal read(ResultSet row, int first) throws SQLException {
        var at = row.getObject(first, LocalDateTime.class);
        return at == null
                ? null
                : new Withdrawal(at.toInstant(ZoneOffset.UTC), row.getString(first + 1), row.getString(first + 2));
    }

    /** Whether the fact counted until now. @param table of facts of units or buildings */
    static boolean write(CompanySql sql, String table, long fact, Withdrawal why, @Nullable Long by) {
        return sql.update(
                        "update " + table
                                + " set withdrawal = id, withdrawn_at = ?, withdrawn_by = ?, withdrawn_name = ?,"
                                + " withdraw_reason = ?, version = version + 1 where tenant_id = :tenant and id = ?"
                                + " and withdrawal = 0",
                        LocalDateTime.ofInstant(why.at(), ZoneOffset.UTC),
                        by,
                        why.by(),
                        why.reason(),
                        fact)
                > 0;
    }
}
