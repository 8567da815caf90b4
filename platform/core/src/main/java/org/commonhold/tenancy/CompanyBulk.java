package org.commonhold.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes many rows of the current company at once, in the order given, on the connection of the running transaction: by LOAD
 * DATA from memory where connection and server allow it, else by INSERT with many rows. A row that the database would not take
 * as it is fails the transaction either way.
 */
@ApplicationScoped
public class CompanyBulk {

    private static final int TEXT = 256 * 1024;
    private static final int WORTH_LOADING = 100;
    private static final String DRIVER = "com.mysql.cj.jdbc.JdbcConnection";
    private static final String STREAM = "setLocalInfileInputStream";

    private final EntityManager em;
    private volatile @Nullable Boolean loads;

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
            if (rows.size() >= WORTH_LOADING && loads(statement)) {
                load(statement, table, columns, rows);
            } else {
                insert(statement, table, columns, rows, "");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Adds to sums that are kept by key; a key that is new begins with what is added. Give the rows in the order of their keys,
     * so that two transactions never wait for each other.
     *
     * @param keys columns of the primary key without {@code tenant_id}, separated by commas
     * @param sums columns that are added to, after the keys in each row
     */
    public void add(String table, String keys, List<String> sums, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        em.flush();
        var adding = sums.stream()
                .map(sum -> sum + " = " + sum + " + values(" + sum + ")")
                .collect(Collectors.joining(", ", " on duplicate key update ", ""));
        try (var statement = em.unwrap(Connection.class).createStatement()) {
            insert(statement, table, keys + ", " + String.join(", ", sums), rows, adding);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address lets streams through and no file of this machine; the server may still say no. */
    private boolean loads(Statement statement) throws SQLException {
        var known = loads;
        if (known == null) {
            var url = statement.getConnection().getMetaData().getURL();
            known = url != null
                    && url.contains("allowLoadLocalInfileInPath=")
                    && served(statement)
                    && driver(statement.getConnection()).isPresent();
            loads = known;
        }
        return known;
    }

    /** The driver's connection below the pool's; empty when the pool does not give it out. */
    private static Optional<Connection> driver(Connection pooled) {
        try {
            var type = Class.forName(DRIVER, true, Thread.currentThread().getContextClassLoader());
            return Optional.of((Connection) pooled.unwrap(type));
        } catch (ClassNotFoundException | SQLException | ClassCastException e) {
            return Optional.empty();
        }
    }

    private static boolean served(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("select @@local_infile")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void insert(
            Statement statement, String table, String columns, List<@Nullable Object[]> rows, String end)
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
                statement.executeUpdate(text.append(end).toString());
                text.setLength(0);
            }
        }
        if (text.length() > 0) {
            statement.executeUpdate(text.append(end).toString());
        }
    }

    private static void load(Statement statement, String table, String columns, List<@Nullable Object[]> rows)
            throws SQLException {
        var connection = driver(statement.getConnection()).orElseThrow();
        try (var raw = connection.createStatement()) {
            allow(connection, true);
            call(
                    raw,
                    STREAM,
                    InputStream.class,
                    new RowText(CurrentTenant.require().value(), rows));
            var taken = raw.executeUpdate("load data local infile 'rows' into table " + table
                    + " character set utf8mb4 (tenant_id, " + columns + ")");
            // LOCAL turns what would be an error into a warning and a row that is left out
            var warning = raw.getWarnings();
            if (taken != rows.size() || warning != null) {
                throw new SQLException(table + ": " + taken + " of " + rows.size() + " rows taken", warning);
            }
        } finally {
            allow(connection, false);
        }
    }

    /** Only while a stream is given: otherwise the server could ask for any file of this machine. */
    private static void allow(Connection connection, boolean on) throws SQLException {
        var properties = call(connection, "getPropertySet", null, null);
        var property = call(properties, "getBooleanProperty", String.class, "allowLoadLocalInfile");
        call(property, "setValue", Object.class, on);
    }

    /** The driver's own methods, which no standard interface has. */
    private static Object call(@Nullable Object target, String name, @Nullable Class<?> type, @Nullable Object argument)
            throws SQLException {
        var on = Objects.requireNonNull(target);
        try {
            var method =
                    type == null ? on.getClass().getMethod(name) : on.getClass().getMethod(name, type);
            var result = type == null ? method.invoke(on) : method.invoke(on, argument);
            return result == null ? on : result;
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
            escaped(text, RowText.text(value));
            text.append('\'');
        }
    }

    private static void escaped(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\n') {
                text.append("\\n");
            } else {
                if (c == '\\') {
                    text.append('\\');
                } else if (c == '\'') {
                    // a doubled quote ends no literal, whatever the server's mode
                    text.append('\'');
                }
                text.append(c);
            }
        }
    }
}
