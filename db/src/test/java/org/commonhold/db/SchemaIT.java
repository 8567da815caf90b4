package org.commonhold.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second lock of tenancy: what the schema itself promises about every table, now and in later migrations. */
class SchemaIT {

    /** Tables of the platform itself: their rows belong to no company. */
    private static final Set<String> PLATFORM_TABLES = Set.of(
            "management_company",
            "operator_user",
            "rule_pack",
            "scheduled_tasks",
            "public_call",
            "flyway_schema_history");

    /** Look-ups that find the company (random tokens) and scans of the platform's own jobs over all companies. */
    private static final Set<String> INDEXES_ACROSS_COMPANIES = Set.of(
            "invitation.uk_invitation_token",
            "payment_link.uk_payment_link_token",
            "api_key.uk_api_key_hash",
            "payment_gateway.uk_gateway_hook",
            "outbox_message.ix_outbox_due",
            "payment.ix_payment_state");

    private static final Set<String> APPEND_ONLY_TABLES =
            Set.of("audit_event", "reading", "statement", "charge", "journal_entry", "posting", "cash_operation");

    private static Connection connection;

    @BeforeAll
    static void migrate() throws SQLException {
        connection = TestDatabase.newDatabase().connect();
    }

    @AfterAll
    static void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void migratesAnEmptyDatabase() throws SQLException {
        assertThat(strings("SELECT version FROM flyway_schema_history WHERE success = 1"))
                .contains("1", "2", "3", "4", "5", "6", "7");
        assertThat(tenantTables()).hasSizeGreaterThan(30);
    }

    @Test
    void tenantIdLeadsEveryPrimaryKey() throws SQLException {
        assertThat(strings("""
                SELECT table_name FROM information_schema.columns
                WHERE table_schema = DATABASE() AND column_name = 'tenant_id' AND is_nullable = 'NO'""")).containsExactlyInAnyOrderElementsOf(tenantTables());
        assertThat(strings("""
                SELECT table_name FROM information_schema.key_column_usage
                WHERE table_schema = DATABASE() AND constraint_name = 'PRIMARY'
                  AND ordinal_position = 1 AND column_name = 'tenant_id'""")).containsExactlyInAnyOrderElementsOf(tenantTables());
    }

    @Test
    void everyForeignKeyStaysInsideOneCompany() throws SQLException {
        assertThat(strings("""
                SELECT CONCAT(table_name, '.', constraint_name) FROM information_schema.key_column_usage
                WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL AND ordinal_position = 1
                  AND NOT (column_name = 'tenant_id' AND (referenced_column_name = 'tenant_id'
                    OR referenced_table_name = 'management_company'))""")).isEmpty();
    }

    @Test
    void everyTenantTableLeadsToItsCompany() throws SQLException {
        assertThat(strings("""
                SELECT DISTINCT table_name FROM information_schema.key_column_usage
                WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL""")).containsAll(tenantTables());
    }

    @Test
    void tenantIdLeadsEveryIndexButTheNamedOnes() throws SQLException {
        var others = strings("""
                SELECT CONCAT(table_name, '.', index_name) FROM information_schema.statistics
                WHERE table_schema = DATABASE() AND seq_in_index = 1 AND column_name <> 'tenant_id'
                  AND table_name NOT IN (%s)""".formatted(quoted(PLATFORM_TABLES)));
        assertThat(others).containsExactlyInAnyOrderElementsOf(INDEXES_ACROSS_COMPANIES);
    }

    @Test
    void moneyIsWholeMinorUnits() throws SQLException {
        var types = strings("""
                SELECT DISTINCT data_type FROM information_schema.columns
                WHERE table_schema = DATABASE() AND column_name LIKE '%\\_minor'""");
        assertThat(types).containsExactly("bigint");
    }

    @Test
    void nothingIsStoredInFloatingPoint() throws SQLException {
        assertThat(strings("""
                SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns
                WHERE table_schema = DATABASE() AND data_type IN ('float', 'double')""")).isEmpty();
    }

    @Test
    void appendOnlyTablesHaveBothTriggers() throws SQLException {
        assertThat(strings("""
                SELECT event_object_table FROM information_schema.triggers
                WHERE trigger_schema = DATABASE() AND event_manipulation IN ('UPDATE', 'DELETE')
                GROUP BY event_object_table HAVING COUNT(DISTINCT event_manipulation) = 2""")).containsExactlyInAnyOrderElementsOf(APPEND_ONLY_TABLES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"audit_event", "reading", "statement", "charge", "journal_entry", "posting", "cash_operation"})
    void refusesToChangeWhatWasBooked(String table) throws SQLException {
        insertAnyRow(table);
        assertThatThrownBy(() -> execute("UPDATE " + table + " SET id = id"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(table + " is append-only");
        assertThatThrownBy(() -> execute("DELETE FROM " + table))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(table + " is append-only");
    }

    @Test
    void refusesALinkIntoAnotherCompany() throws SQLException {
        for (var company : List.of("1", "2")) {
            execute("INSERT INTO management_company (id, version, code, name, country_profile, currency, time_zone,"
                    + " languages, state, created_at) VALUES (" + company + ", 0, 'c" + company
                    + "', 'C', 'RU', 'RUB', 'UTC', 'ru', 'ACTIVE', '2026-01-01')");
        }
        execute("INSERT INTO estate (tenant_id, id, version, name) VALUES (1, 10, 0, 'E')");
        execute("INSERT INTO building (tenant_id, id, version, estate_id, name) VALUES (1, 20, 0, 10, 'B')");
        assertThatThrownBy(() -> execute(
                        "INSERT INTO building (tenant_id, id, version, estate_id, name) VALUES (2, 21, 0, 10, 'B')"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("fk_building_estate");
    }

    private static List<String> tenantTables() throws SQLException {
        return strings("""
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name NOT IN (%s)""".formatted(quoted(PLATFORM_TABLES)));
    }

    /** A row without parents: the triggers must hold whatever stands in it. */
    private static void insertAnyRow(String table) throws SQLException {
        var columns = strings("""
                SELECT column_name FROM information_schema.columns
                WHERE table_schema = DATABASE() AND is_nullable = 'NO' AND table_name = '%s'""".formatted(table));
        var values = strings("""
                SELECT CASE WHEN data_type IN ('date', 'datetime') THEN '''2026-01-01''' ELSE '''1''' END
                FROM information_schema.columns
                WHERE table_schema = DATABASE() AND is_nullable = 'NO' AND table_name = '%s'""".formatted(table));
        execute("SET foreign_key_checks = 0");
        execute("INSERT INTO %s (%s) VALUES (%s)"
                .formatted(table, String.join(",", columns), String.join(",", values)));
        execute("SET foreign_key_checks = 1");
    }

    private static String quoted(Set<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(","));
    }

    private static List<String> strings(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
