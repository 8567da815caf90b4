package org.commonhold.server.billing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.commonhold.server.testing.StartedServer;
import org.commonhold.server.testing.Wait;

/**
 * Holds the numbers of a company's statements, which every chunk of a posting takes. {@link #letOnePass} lets the chunk
 * that waits do its work and stands in line before the next one, so the posting stops after exactly one chunk.
 */
final class HeldNumbers implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final StartedServer server;
    private final long tenant;
    private final Connection first;
    private final Connection second;

    HeldNumbers(StartedServer server, long tenant) {
        this.server = server;
        this.tenant = tenant;
        first = connect();
        second = connect();
        server.rows()
                .change(
                        "INSERT IGNORE INTO number_series (tenant_id, series, next_value) VALUES (?, 'STATEMENT', 1)",
                        tenant);
        hold(first);
    }

    void letOnePass() {
        awaitInLine(1);
        var next = CompletableFuture.runAsync(() -> hold(second));
        awaitInLine(2);
        release(first);
        next.join();
    }

    private void awaitInLine(int waiting) {
        Wait.until(waiting + " in line for numbers", PATIENCE, () -> Optional.of(server.rows()
                        .number("SELECT COUNT(*) FROM information_schema.processlist"
                                + " WHERE info LIKE '%number_series%' AND id <> CONNECTION_ID()"))
                .filter(count -> count >= waiting));
    }

    private void hold(Connection connection) {
        try (var lock = connection.prepareStatement(
                "SELECT next_value FROM number_series WHERE tenant_id = ? AND series = 'STATEMENT' FOR UPDATE")) {
            connection.setAutoCommit(false);
            lock.setLong(1, tenant);
            lock.executeQuery().close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() {
        var installation = server.installation();
        try {
            return DriverManager.getConnection(
                    installation.databaseUrl(), installation.databaseUser(), installation.databasePassword());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void release(Connection connection) {
        try {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        release(first);
        release(second);
    }
}
