package org.commonhold.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.commonhold.ledgercheck.Invariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCheckIT {

    private static final String COMPANY =
            "insert into management_company (id, version, code, name, country_profile, currency,"
                    + " time_zone, languages, state, created_at) values (7, 0, 'lakeside', 'Lakeside', 'RU', 'RUB', 'UTC', 'ru', 'ACTIVE',"
                    + " '2026-01-01')";
    private static final String ENTRY =
            "insert into journal_entry (tenant_id, id, booked_on, recorded_at, kind, source_kind,"
                    + " source_id) values (7, 41, '2026-01-01', '2026-01-01', 'OPENING', 'IMPORT', 1)";
    private static final String POSTING =
            "insert into posting (tenant_id, id, entry_id, gl_account, amount_minor, currency,"
                    + " booked_on) values (7, %d, 41, '1010', %d, 'RUB', '2026-01-01')";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void namesEachRuleWithItsFigureAndFailsOnABreach(@TempDir Path directory) throws SQLException {
        try (var data = DataDirectory.open(directory);
                var database = EmbeddedDatabase.start(data)) {
            Migrations.apply(database.access());
            execute(database.access(), COMPANY, ENTRY, String.format(POSTING, 1, 5), String.format(POSTING, 2, -5));
            assertThat(check(database.access())).isZero();
            assertThat(printed.toString(StandardCharsets.UTF_8))
                    .contains("The books hold.")
                    .containsPattern("ok +lakeside +ENTRY_BALANCES +1 looked at, 0 broken");
            assertThat(printed.toString(StandardCharsets.UTF_8).lines()).hasSize(Invariant.values().length + 1);
            printed.reset();
            execute(database.access(), String.format(POSTING, 3, 1));
            assertThat(check(database.access())).isEqualTo(1);
            assertThat(printed.toString(StandardCharsets.UTF_8))
                    .containsPattern("BROKEN +lakeside +ENTRY_BALANCES +1 looked at, 1 broken: entry 41")
                    .contains("THE BOOKS DO NOT HOLD: 1 rules broken.");
        }
    }

    @Test
    void refusesWhereThereIsNoDataAndOptionsBesideADatabase(@TempDir Path directory) {
        var running = new Running();
        var nowhere = List.of("--data", directory.resolve("none").toString());
        assertThatThrownBy(() -> new LedgerCheck(Map.of(), out()).run(nowhere, directory, running))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("There is no data at");
        assertThatThrownBy(() -> new LedgerCheck(Map.of("COMMONHOLD_DB_URL", "jdbc:mysql://127.0.0.1:1/x"), out())
                        .run(nowhere, directory, running))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("takes no options");
    }

    private int check(DatabaseAccess access) {
        var environment = Map.of(
                "COMMONHOLD_DB_URL", access.url(),
                "COMMONHOLD_DB_USER", access.user(),
                "COMMONHOLD_DB_PASSWORD", access.password());
        return new LedgerCheck(environment, out()).run(List.of(), Path.of("."), new Running());
    }

    private PrintStream out() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    private static void execute(DatabaseAccess database, String... all) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            for (var sql : all) {
                statement.execute(sql);
            }
        }
    }
}
