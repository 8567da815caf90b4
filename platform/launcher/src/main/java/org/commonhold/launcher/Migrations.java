package org.commonhold.launcher;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema to the version of this program. */
final class Migrations {

    private Migrations() {}

    /** Returns how many steps were applied; refuses with the database's reason when it cannot be reached or changed. */
    static int apply(DatabaseAccess database) {
        try {
            return Flyway.configure()
                    .dataSource(database.url(), database.user(), database.password())
                    .locations("classpath:db/migration")
                    .connectRetries(2)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new LaunchRefused("The database (" + database + ") was not migrated: "
                    + String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip());
        }
    }
}
