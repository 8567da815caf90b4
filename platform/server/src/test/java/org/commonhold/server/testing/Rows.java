package org.commonhold.server.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.launcher.Installation;
import org.jspecify.annotations.Nullable;

/** Looks at the installation's database, past the application. */
public final class Rows {

    private final Installation installation;

    Rows(Installation installation) {
        this.installation = installation;
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                installation.databaseUrl(), installation.databaseUser(), installation.databasePassword());
    }

    /** Each row as its columns, in the order of the query, as text; null stays null. */
    public List<List<@Nullable String>> query(String sql, @Nullable Object... parameters) {
        try (var connection = connection();
                var statement = bound(connection, sql, parameters);
                var found = statement.executeQuery()) {
            var rows = new ArrayList<List<@Nullable String>>();
            var columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new ArrayList<@Nullable String>();
                for (var column = 1; column <= columns; column++) {
                    row.add(found.getString(column));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** First column of the only row. */
    public String one(String sql, @Nullable Object... parameters) {
        var found = query(sql, parameters);
        if (found.size() != 1 || found.get(0).get(0) == null) {
            throw new AssertionError(found.size() + " rows instead of one: " + sql);
        }
        return String.valueOf(found.get(0).get(0));
    }

    public long number(String sql, @Nullable Object... parameters) {
        return Long.parseLong(one(sql, parameters));
    }

    /** For what has no other way in; returns the number of changed rows. */
    public int change(String sql, @Nullable Object... parameters) {
        try (var connection = connection();
                var statement = bound(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement bound(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
