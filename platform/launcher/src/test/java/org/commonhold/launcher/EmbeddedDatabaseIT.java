package org.commonhold.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

    @Test
    void keepsDataBetweenStartsAndStopsTheServerThatAKilledStartLeftBehind(@TempDir Path directory)
            throws SQLException {
        try (var data = DataDirectory.open(directory)) {
            var abandoned = EmbeddedDatabase.start(data).access();
            assertThat(Migrations.apply(abandoned)).isPositive();
            execute(
                    abandoned,
                    "INSERT INTO operator_user (id, version, login, display_name, language)"
                            + " VALUES (1, 0, 'op', 'Operator', 'en')");
            try (var database = EmbeddedDatabase.start(data)) {
                assertThat(Migrations.apply(database.access())).isZero();
                assertThat(operators(database.access())).isEqualTo(1);
                assertThat(database.access().url()).isNotEqualTo(abandoned.url());
            }
        }
    }

    private static int operators(DatabaseAccess database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM operator_user")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void execute(DatabaseAccess database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
