package org.commonhold.launcher;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema to the version of this program. */
final class Migrations {

    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    private Migrations() {}

    /** Returns how many steps were applied; refuses with the database's reason when it cannot be reached or changed. */
    static int apply(DatabaseAccess database) {
        FLYWAY_LOG.setLevel(Level.WARNING);
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
