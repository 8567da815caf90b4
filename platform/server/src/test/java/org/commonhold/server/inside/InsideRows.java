package org.commonhold.server.inside;

import java.sql.Connection;
import java.sql.SQLException;
import org.commonhold.db.TestDatabase;
import org.commonhold.security.Secrets;
import org.jspecify.annotations.Nullable;

/** One company with an account and a key, written before the server starts; used on the client's side only. */
final class InsideRows {

    static final String COMPANY = "inside";
    static final String KEY = COMPANY + ".0123456789abcdef0123456789abcdef";
    static final long ACCOUNT = 4L;

    private InsideRows() {}

    static void write(TestDatabase database) {
        try (var connection = database.connect()) {
            run(
                    connection,
                    "insert into management_company (id, version, code, name, country_profile, currency, time_zone,"
                            + " languages, state, created_at) values (7, 1, ?, 'Inside', 'RU', 'RUB', 'Europe/Moscow',"
                            + " 'ru', 'ACTIVE', now(6))",
                    COMPANY);
            run(connection, "insert into estate (tenant_id, id, version, name) values (7, 1, 1, 'Lakeside')");
            run(
                    connection,
                    "insert into building (tenant_id, id, version, estate_id, name) values (7, 2, 1, 1, 'House')");
            run(
                    connection,
                    "insert into unit (tenant_id, id, version, building_id, number, kind, area)"
                            + " values (7, 3, 1, 2, '1', 'FLAT', 50)");
            run(
                    connection,
                    "insert into account (tenant_id, id, version, unit_id, number, opened_on)"
                            + " values (7, ?, 1, 3, 'A-1', '2020-01-01')",
                    ACCOUNT);
            run(
                    connection,
                    "insert into api_key (tenant_id, id, version, name, prefix, key_hash, roles, created_at)"
                            + " values (7, 5, 1, 'test', '012345', ?, 'ADMIN', now(6))",
                    Secrets.sha256(KEY));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
