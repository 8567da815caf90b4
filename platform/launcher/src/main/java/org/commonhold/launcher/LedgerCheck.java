package org.commonhold.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonhold.ledgercheck.Invariant;

/**
 * {@code ledger-check [--data DIR]}: asks every rule of the books of every company, in one moment of the live database that
 * COMMONHOLD_DB_URL, _USER and _PASSWORD name, else of the demo's data. Exit code 0; 1 when a rule is broken; 2 when it cannot be
 * asked. Only reads.
 */
final class LedgerCheck {

    private static final int EXAMPLES = 5;

    private final Map<String, String> environment;
    private final PrintStream out;

    LedgerCheck(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    private record Company(int id, String code) {}

    int run(List<String> arguments, Path userHome, Running running) {
        var url = environment.get("COMMONHOLD_DB_URL");
        if (url != null && !arguments.isEmpty()) {
            throw new LaunchRefused("ledger-check takes no options where COMMONHOLD_DB_URL names the database.");
        }
        if (url != null) {
            return check(new DatabaseAccess(
                    url,
                    environment.getOrDefault("COMMONHOLD_DB_USER", ""),
                    environment.getOrDefault("COMMONHOLD_DB_PASSWORD", "")));
        }
        var options = DemoOptions.parse(arguments, userHome);
        if (options.reset()
                || !options.data().resolve(OwnFiles.DATABASE).toFile().isDirectory()) {
            throw new LaunchRefused("There is no data at " + options.data()
                    + ". Give --data DIR of a demo, or COMMONHOLD_DB_URL, _USER and _PASSWORD of a database.");
        }
        var data = running.start(() -> DataDirectory.open(options.data()));
        return check(running.start(() -> EmbeddedDatabase.start(data)).access());
    }

    /** All in one transaction, so that what is being booked meanwhile is either wholly there or not at all. */
    private int check(DatabaseAccess access) {
        try (var connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var broken = 0;
            for (var company : companies(connection)) {
                for (var invariant : Invariant.values()) {
                    broken += holds(connection, company, invariant) ? 0 : 1;
                }
            }
            out.println(broken == 0 ? "The books hold." : "THE BOOKS DO NOT HOLD: " + broken + " rules broken.");
            return broken == 0 ? 0 : 1;
        } catch (SQLException e) {
            throw new LaunchRefused("The books cannot be checked: " + e.getMessage());
        }
    }

    private static List<Company> companies(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select id, code from management_company order by code")) {
            var companies = new ArrayList<Company>();
            while (row.next()) {
                companies.add(new Company(row.getInt(1), row.getString(2)));
            }
            return companies;
        }
    }

    private boolean holds(Connection connection, Company company, Invariant invariant) throws SQLException {
        var counted = texts(connection, invariant.counted(), company).get(0);
        var broken = texts(connection, invariant.broken(), company);
        out.printf(
                Locale.ROOT,
                "%-6s %-24s %-24s %12s looked at, %d broken%s%n",
                broken.isEmpty() ? "ok" : "BROKEN",
                company.code(),
                invariant,
                counted,
                broken.size(),
                broken.isEmpty() ? "" : ": " + String.join("; ", broken.subList(0, Math.min(EXAMPLES, broken.size()))));
        return broken.isEmpty();
    }

    private static List<String> texts(Connection connection, String query, Company company) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query.replace(":tenant", Integer.toString(company.id())))) {
            var texts = new ArrayList<String>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }
}
