package org.commonhold.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;

/**
 * One migrated database on the test server, which starts once per JVM and disappears with it. {@link #shared()} is
 * for tests that bring their own tenant; {@link #newDatabase()} for tests that need an empty house.
 */
public record TestDatabase(String url, String user, String password) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Names a database that is there already, migrated: address, user and password with spaces between. */
    public static final String GIVEN = "commonhold.test.database";

    /** The database all tests of this JVM share: the given one, otherwise one of its own. */
    public static TestDatabase shared() {
        return Shared.DATABASE;
    }

    /** A database of its own, migrated, without rows. */
    public static TestDatabase newDatabase() {
        var database = emptyDatabase();
        Flyway.configure()
                .dataSource(database.url, database.user, database.password)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return database;
    }

    /** A database of its own with nothing in it. */
    public static TestDatabase emptyDatabase() {
        var name = "test_" + COUNT.incrementAndGet();
        Server.INSTANCE.createDatabase(name);
        return new TestDatabase(Server.INSTANCE.url(name), Server.INSTANCE.user(), Server.INSTANCE.password());
    }

    /** A new connection, to be closed by the caller. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static final class Shared {
        static final TestDatabase DATABASE = given(System.getProperty(GIVEN, ""));

        private static TestDatabase given(String text) {
            var parts = text.split(" ", 3);
            return parts.length == 3 ? new TestDatabase(parts[0], parts[1], parts[2]) : newDatabase();
        }
    }

    private static final class Server {
        static final Logger PROCESS_LOG = Logger.getLogger("ch.vorburger");
        static final Logger MIGRATION_LOG = Logger.getLogger("org.flywaydb");
        static final EmbeddedMariaDb INSTANCE = start();

        private static EmbeddedMariaDb start() {
            PROCESS_LOG.setLevel(Level.WARNING);
            MIGRATION_LOG.setLevel(Level.WARNING);
            try {
                var directory = Files.createTempDirectory("commonhold-test-db-");
                var server = EmbeddedMariaDb.startForgetful(directory, freePort(), "test-only");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        server.close();
                        MariaDbBinaries.deleteTree(directory);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static int freePort() throws IOException {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }
    }
}
