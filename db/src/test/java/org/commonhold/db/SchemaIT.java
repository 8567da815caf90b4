package org.commonhold.db;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaIT {

    @Test
    void migratesAnEmptyDatabase() throws Exception {
        try (var connection = TestDatabase.shared().connect();
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM flyway_schema_history")) {
            rows.next();
            assertThat(rows.getInt(1)).isGreaterThanOrEqualTo(7);
        }
    }
}
