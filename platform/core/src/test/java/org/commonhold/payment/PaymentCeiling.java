package org.commonhold.payment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.RecordedSql.Sent;
import org.jspecify.annotations.Nullable;

/**
 * The statements that the product sent for a number of payments, sent again by plain JDBC for a twin company, which has the rows
 * that the company had before: the fastest that this database does them.
 */
public final class PaymentCeiling {

    private static final int DEADLOCK = 1213;

    private final int company;
    private final int first;
    private final List<List<Sent>> payments = new ArrayList<>();
    private final Map<String, String> copies = new HashMap<>();

    /** Remembers the company as it is now: the copy is taken at once, into a first twin. */
    PaymentCeiling(int company) {
        this.company = company;
        this.first = twin(company);
    }

    void add(List<Sent> statements) {
        payments.add(statements);
    }

    /** How many statements, without commits, a payment is on average. */
    public double statementsEach() {
        return payments.stream()
                        .flatMap(List::stream)
                        .filter(sent -> !control(sent.sql()))
                        .count()
                / (double) payments.size();
    }

    /** Seconds for all the payments at so many threads, in a new twin. */
    public double seconds(int threads) throws InterruptedException, ExecutionException {
        var twin = twin(first);
        var connections = new ArrayList<Connection>();
        try {
            for (int i = 0; i < threads; i++) {
                var connection = CoreHarness.connection();
                connection.setAutoCommit(false);
                connections.add(connection);
            }
            return PaymentRounds.seconds(
                    threads,
                    payments.size(),
                    (client, number) -> send(connections.get(client), payments.get(number * threads + client), twin));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            connections.forEach(PaymentCeiling::close);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A transaction that the database breaks off is sent again from its begin. */
    private void send(Connection connection, List<Sent> statements, int twin) throws SQLException {
        int begin = 0;
        for (int i = 0; i < statements.size(); i++) {
            try {
                if (statements.get(i).sql().equals("commit")) {
                    connection.commit();
                    begin = i + 1;
                } else if (!control(statements.get(i).sql())) {
                    send(connection, statements.get(i), twin);
                }
            } catch (SQLException e) {
                connection.rollback();
                if (e.getErrorCode() != DEADLOCK) {
                    throw e;
                }
                i = begin - 1;
            }
        }
        connection.commit();
    }

    private static boolean control(String sql) {
        var lower = sql.toLowerCase(Locale.ROOT);
        return lower.equals("commit") || lower.equals("rollback") || lower.startsWith("set ");
    }

    private void send(Connection connection, Sent sent, int twin) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(translated(sent.sql(), twin))) {
            for (int i = 0; i < sent.parameters().size(); i++) {
                statement.setObject(i + 1, translated(sent.parameters().get(i), twin));
            }
            if (statement.execute()) {
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
            }
        }
    }

    /** Some statements name the company in their text. */
    private String translated(String sql, int twin) {
        return sql.replace(Integer.toString(company), Integer.toString(twin));
    }

    private @Nullable Object translated(@Nullable Object parameter, int twin) {
        return Integer.toString(company).equals(String.valueOf(parameter)) ? Integer.valueOf(twin) : parameter;
    }

    /** A new company with a copy of every row of another one. */
    private int twin(int of) {
        var twin = CoreHarness.company().id().value();
        try (var connection = CoreHarness.connection()) {
            execute(connection, "set foreign_key_checks = 0");
            for (var table : tables()) {
                execute(
                        connection,
                        copies.computeIfAbsent(table, PaymentCeiling::copy).formatted(twin, of));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return twin;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> tables() {
        return CoreHarness.column(
                        "select c.table_name from information_schema.columns c join information_schema.tables t"
                                + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                                + " where c.table_schema = database() and c.column_name = 'tenant_id'"
                                + " and t.table_type = 'BASE TABLE' order by c.table_name")
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private static String copy(String table) {
        var columns = CoreHarness.column(
                        "select column_name from information_schema.columns where table_schema = database()"
                                + " and table_name = ? and extra not like '%GENERATED%' order by ordinal_position",
                        table)
                .stream()
                .map(String::valueOf)
                .toList();
        var values = columns.stream().map(PaymentCeiling::value).toList();
        return "insert ignore into `" + table + "` (`" + String.join("`, `", columns) + "`) select "
                + String.join(", ", values) + " from `" + table + "` where tenant_id = %d";
    }

    /** The secret part of a webhook's address is nobody else's. */
    private static String value(String column) {
        return switch (column) {
            case "tenant_id" -> "%d";
            case "hook_token" -> "md5(rand())";
            default -> "`" + column + "`";
        };
    }
}
