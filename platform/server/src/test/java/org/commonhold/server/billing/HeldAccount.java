package org.commonhold.server.billing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.commonhold.launcher.Installation;

/**
 * Holds the row of one account, so that whoever writes something of this account waits: a way to stop a job at a known
 * place without relying on speed.
 */
final class HeldAccount implements AutoCloseable {

    private final Connection connection;

    HeldAccount(Installation installation, long tenant, long account) {
        try {
            connection = DriverManager.getConnection(
                    installation.databaseUrl(), installation.databaseUser(), installation.databasePassword());
            connection.setAutoCommit(false);
            try (var lock =
                    connection.prepareStatement("SELECT id FROM account WHERE tenant_id = ? AND id = ? FOR UPDATE")) {
                lock.setLong(1, tenant);
                lock.setLong(2, account);
                lock.executeQuery().close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
