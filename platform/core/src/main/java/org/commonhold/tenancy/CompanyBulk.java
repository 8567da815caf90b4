package org.commonhold.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes many rows of the current company at once, in the order given, on the connection of the running transaction: by LOAD
 * DATA from memory where connection and server allow it, else by INSERT with many rows. A row that the database would not take
 * as it is fails the transaction either way.
 */
@ApplicationScoped
public class CompanyBulk {

    private static final int TEXT = 256 * 1024;
    private static final String STREAM = "setLocalInfileInputStream";

    private final EntityManager em;

    @Inject
    CompanyBulk(EntityManager em) {
        this.em = em;
    }

    /**
     * @param columns their names without {@code tenant_id}, separated by commas
     * @param rows numbers, text, booleans, dates, date-times without zone, and null
     */
    public void insert(String table, String columns, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        em.flush();
        try (var statement = em.unwrap(Connection.class).createStatement()) {
            if (loads(statement.getConnection())) {
                load(statement, table, columns, rows);
            } else {
                insert(statement, table, columns, rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address says so: it lets streams through and no file of this machine. */
    private static boolean loads(Connection connection) throws SQLException {
        var url = connection.getMetaData().getURL();
        return url != null && url.contains("allowLoadLocalInfileInPath=");
    }

    private static void insert(Statement statement, String table, String columns, List<@Nullable Object[]> rows)
            throws SQLException {
        var tenant = CurrentTenant.require().value();
        var head = "insert into " + table + " (tenant_id, " + columns + ") values ";
        var text = new StringBuilder(TEXT + TEXT / 8);
        for (var row : rows) {
            text.append(text.length() == 0 ? head : ",").append('(').append(tenant);
            for (var value : row) {
                literal(text.append(','), value);
            }
            text.append(')');
            if (text.length() > TEXT) {
                statement.executeUpdate(text.toString());
                text.setLength(0);
            }
        }
        if (text.length() > 0) {
            statement.executeUpdate(text.toString());
        }
    }

    private static void load(Statement statement, String table, String columns, List<@Nullable Object[]> rows)
            throws SQLException {
        var tenant = CurrentTenant.require().value();
        var text = new StringBuilder(TEXT);
        for (var row : rows) {
            text.append(tenant);
            for (var value : row) {
                field(text.append('\t'), value);
            }
            text.append('\n');
        }
        var raw = statement.getConnection().unwrap(Connection.class).createStatement();
        try (raw) {
            stream(raw, new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
            var taken = raw.executeUpdate("load data local infile 'rows' into table " + table
                    + " character set utf8mb4 (tenant_id, " + columns + ")");
            // LOCAL turns what would be an error into a warning and a row that is left out
            try (var warnings = raw.executeQuery("select @@warning_count")) {
                warnings.next();
                if (taken != rows.size() || warnings.getLong(1) > 0) {
                    throw new SQLException(table + ": " + taken + " of " + rows.size() + " rows taken, "
                            + warnings.getLong(1) + " warnings");
                }
            }
        }
    }

    private static void stream(Statement statement, InputStream rows) throws SQLException {
        try {
            statement.getClass().getMethod(STREAM, InputStream.class).invoke(statement, rows);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new SQLException(e);
        }
    }

    private static void literal(StringBuilder text, @Nullable Object value) {
        if (value == null) {
            text.append("null");
        } else if (value instanceof BigDecimal number) {
            text.append(number.toPlainString());
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            text.append('\'');
            escaped(text, value.toString(), '\'');
            text.append('\'');
        }
    }

    private static void field(StringBuilder text, @Nullable Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof BigDecimal number) {
            text.append(number.toPlainString());
        } else if (value instanceof Boolean truth) {
            text.append(truth ? '1' : '0');
        } else if (value instanceof Number) {
            text.append(value);
        } else {
            escaped(text, value.toString(), '\t');
        }
    }

    private static void escaped(StringBuilder text, String value, char delimiter) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\n') {
                text.append("\\n");
            } else {
                if (c == '\\' || c == delimiter) {
                    text.append('\\');
                }
                text.append(c);
            }
        }
    }
}
