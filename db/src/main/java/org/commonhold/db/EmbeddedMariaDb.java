package org.commonhold.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A MariaDB server as a child process, listening on 127.0.0.1 only. The data directory is installed on the first start
 * and reused later. One user, {@value #USER}, owns all databases and gets the given password at every start; the
 * server's own root user can come in only through the socket file, as the same system user.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    /** What the application's JDBC addresses need against MariaDB, with fast batches; streams may be loaded, no file of this machine. */
    public static final String URL_PARAMETERS = "sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=UTC"
            + "&rewriteBatchedStatements=true&useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSize=200"
            + "&prepStmtCacheSqlLimit=8192&useLocalSessionState=true&allowLoadLocalInfileInPath=%2Fdev%2Fnull";

    public static final String USER = "commonhold";

    private static final int SECONDS_TO_START = 90;

    private static final String NO_SYNC = "--debug-no-sync";
    private static final String LOG_SIZE = "--innodb-log-file-size=32M";

    private final ChildProcess server;
    private final int port;
    private final String password;

    private EmbeddedMariaDb(ChildProcess server, int port, String password) {
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server on this port. The caller has the directory for itself alone. Throws IllegalStateException with
     * the server's own words when it does not start.
     */
    public static EmbeddedMariaDb start(Path directory, int port, String password) {
        return start(directory, port, password, List.of());
    }

    /** The same for data that nobody needs after a power cut: several times faster on a slow disk. */
    public static EmbeddedMariaDb startForgetful(Path directory, int port, String password) {
        return start(directory, port, password, List.of(NO_SYNC));
    }

    private static EmbeddedMariaDb start(Path directory, int port, String password, List<String> more) {
        try {
            var home = Files.createDirectories(directory).toRealPath();
            var binaries = MariaDbBinaries.unpacked();
            ChildProcess.stopLeftover(home.resolve("db.pid"), "mariadbd");
            install(binaries, home);
            var accounts = accounts(home, password);
            var process = ChildProcess.start(
                    command(binaries, home, port, more), binaries.environment(), home, home.resolve("db.log"));
            var server = new EmbeddedMariaDb(process.noted(home.resolve("db.pid")), port, password);
            server.awaitLogin();
            Files.delete(accounts);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("the database did not start: " + e.getMessage(), e);
        }
    }

    /** Installs beside and renames at the end: an interrupted first start leaves nothing half made. */
    private static void install(MariaDbBinaries binaries, Path home) throws IOException {
        var data = home.resolve("data");
        if (Files.isDirectory(data)) {
            return;
        }
        var fresh = home.resolve("data.new");
        MariaDbBinaries.deleteTree(fresh);
        Files.createDirectories(fresh);
        var command = new ArrayList<>(List.of(
                binaries.program("mariadb-install-db").toString(),
                "--no-defaults",
                "--force",
                "--skip-name-resolve",
                "--skip-test-db",
                NO_SYNC,
                LOG_SIZE,
                "--basedir=" + binaries.home(),
                "--datadir=" + fresh));
        command.addAll(asRoot());
        try (var installer = ChildProcess.start(command, binaries.environment(), home, home.resolve("install.log"))) {
            if (installer.exitCode() != 0) {
                throw new IllegalStateException("the database was not installed:\n" + installer.lastLines(20));
            }
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> command(MariaDbBinaries binaries, Path home, int port, List<String> more)
            throws IOException {
        var command = new ArrayList<>(List.of(
                binaries.program("mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + binaries.home(),
                "--datadir=" + home.resolve("data"),
                "--tmpdir=" + Files.createDirectories(home.resolve("tmp")),
                "--socket=db.sock",
                "--init-file=" + home.resolve("accounts.sql"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // Nobody asks for TLS on the loopback, and making its certificate takes five seconds of each start.
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=128M",
                LOG_SIZE,
                "--local-infile=1"));
        command.addAll(more);
        command.addAll(asRoot());
        return command;
    }

    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    private static Path accounts(Path home, String password) throws IOException {
        var sql = new StringBuilder();
        for (var host : List.of("localhost", "127.0.0.1")) {
            var user = "'" + USER + "'@'" + host + "'";
            sql.append("CREATE USER IF NOT EXISTS ").append(user).append(";\n");
            sql.append("ALTER USER ")
                    .append(user)
                    .append(" IDENTIFIED BY '")
                    .append(password)
                    .append("';\n");
            sql.append("GRANT ALL ON *.* TO ").append(user).append(" WITH GRANT OPTION;\n");
        }
        sql.append("DELETE FROM mysql.global_priv WHERE User = '';\nFLUSH PRIVILEGES;\n");
        return Files.writeString(home.resolve("accounts.sql"), sql);
    }

    private void awaitLogin() {
        var deadline = System.nanoTime() + SECONDS_TO_START * 1_000_000_000L;
        while (server.alive() && System.nanoTime() < deadline) {
            try (var connection = DriverManager.getConnection(url(""), USER, password)) {
                connection.isValid(1);
                return;
            } catch (SQLException notYet) {
                pause();
            }
        }
        server.close();
        throw new IllegalStateException("the database did not start:\n" + server.lastLines(15));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the database starts", e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** JDBC address of a database on this server; an empty name addresses the server alone. */
    public String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database + "?" + URL_PARAMETERS;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** Makes an empty database unless there is one of that name. */
    public void createDatabase(String name) {
        try (var connection = DriverManager.getConnection(url(""), USER, password)) {
            execute(
                    connection,
                    "CREATE DATABASE IF NOT EXISTS `" + name + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the database " + name + ": " + e.getMessage(), e);
        }
    }

    /** Ends the server as a power cut does. */
    public void kill() {
        server.kill();
    }

    /** Stops the server and waits for it. */
    @Override
    public void close() {
        server.close();
    }
}
