package org.commonhold.onboarding;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commonhold.testing.CoreHarness;
import org.jspecify.annotations.Nullable;

/**
 * How fast plain JDBC writes what an import has written: the same rows, in batches and transactions of the same size,
 * into tables with the same indexes; reading and judging nothing.
 */
final class BenchCeiling {

    private static final int BATCH = 200;
    private static final int PER_TRANSACTION = SheetWalk.CHUNK;
    private static final List<String> TABLES =
            List.of("unit", "account", "party", "ownership", "meter", "meter_register", "reading");

    private BenchCeiling() {}

    /** Only the writing counts, not the reading of the rows to be written. */
    static double seconds(int company) throws SQLException {
        long nanos = 0;
        try (var connection = CoreHarness.connection()) {
            for (var table : TABLES) {
                nanos += copy(connection, table, company);
            }
        }
        return nanos / 1e9;
    }

    private static long copy(Connection connection, String table, int company) throws SQLException {
        run(connection, "create table bench_" + table + " like " + table);
        connection.setAutoCommit(false);
        long nanos = 0;
        long after = 0;
        for (var rows = read(connection, table, company, after);
                !rows.isEmpty();
                rows = read(connection, table, company, after)) {
            var last = rows.get(rows.size() - 1);
            after = (Long) java.util.Objects.requireNonNull(last[last.length - 1]);
            var began = System.nanoTime();
            write(connection, table, rows);
            connection.commit();
            nanos += System.nanoTime() - began;
        }
        connection.setAutoCommit(true);
        run(connection, "drop table bench_" + table);
        return nanos;
    }

    /** The columns of the rows, and the id once more at the end. */
    private static List<@Nullable Object[]> read(Connection connection, String table, int company, long after)
            throws SQLException {
        var sql = "select t.*, id from " + table + " t where tenant_id = ? and id > ? order by id limit "
                + PER_TRANSACTION;
        try (var select = connection.prepareStatement(sql)) {
            select.setInt(1, company);
            select.setLong(2, after);
            var result = new ArrayList<@Nullable Object[]>();
            try (var row = select.executeQuery()) {
                var columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    var cells = new @Nullable Object[columns];
                    for (int i = 0; i < columns; i++) {
                        cells[i] = row.getObject(i + 1);
                    }
                    result.add(cells);
                }
            }
            return result;
        }
    }

    private static void write(Connection connection, String table, List<@Nullable Object[]> rows) throws SQLException {
        var columns = rows.get(0).length - 1;
        var marks = String.join(",", Collections.nCopies(columns, "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into bench_" + table + " values (" + marks + ")")) {
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < columns; c++) {
                    insert.setObject(c + 1, rows.get(r)[c]);
                }
                insert.addBatch();
                if ((r + 1) % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
