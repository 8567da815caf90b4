package org.commonhold.server.billing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.commonhold.launcher.Installation;

/**
 * Holds the draft of one account: whoever writes it waits, and whoever writes others does not. A way to stop a calculation at a
 * known place without relying on speed; a row lock would not do, because drafts of a run are written by nobody else.
 */
final class HeldAccount implements AutoCloseable {

    private static final String LOCK = "held-draft";

    private final Connection connection;

    HeldAccount(Installation installation, long tenant, long account) {
        try {
            connection = DriverManager.getConnection(
                    installation.databaseUrl(), installation.databaseUser(), installation.databasePassword());
            execute("DO GET_LOCK('" + LOCK + "', 0)");
            execute("CREATE TRIGGER held_draft BEFORE INSERT ON draft_charge FOR EACH ROW IF NEW.tenant_id = " + tenant
                    + " AND NEW.account_id = " + account + " THEN DO GET_LOCK('" + LOCK + "', 600); END IF");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Lets go first: the trigger can only be dropped when nobody is inside. */
    @Override
    public void close() {
        try {
            execute("DO RELEASE_LOCK('" + LOCK + "')");
            execute("DROP TRIGGER held_draft");
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
