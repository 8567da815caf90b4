package org.commonhold.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.commonhold.db.ChildProcess;
import org.commonhold.db.EmbeddedMariaDb;

/** The demo's MariaDB: data kept between runs, a password made for this run, a free port of 127.0.0.1. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "commonhold";

    private final Path directory;
    private EmbeddedMariaDb server;

    private EmbeddedDatabase(Path directory, EmbeddedMariaDb server) {
        this.directory = directory;
        this.server = server;
    }

    /** Starts on the data in this directory, or installs there first. */
    static EmbeddedDatabase start(DataDirectory data) {
        var directory = data.resolve(OwnFiles.DATABASE);
        var server = EmbeddedMariaDb.start(directory, Ports.free(), password());
        server.createDatabase(NAME);
        return new EmbeddedDatabase(directory, server);
    }

    /** Ends it as a power cut does. */
    synchronized void kill() {
        server.kill();
    }

    /** Starts it again on the same port and data, with the same password. */
    synchronized void restart() {
        server.close();
        server = EmbeddedMariaDb.start(directory, server.port(), server.password());
    }

    /** Stops the database that a killed launcher left running on this data. */
    static void stopLeftover(DataDirectory data) {
        try {
            ChildProcess.stopLeftover(data.resolve(OwnFiles.DATABASE).resolve("db.pid"), "mariadbd");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String password() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    synchronized DatabaseAccess access() {
        return new DatabaseAccess(server.url(NAME), server.user(), server.password());
    }

    @Override
    public synchronized void close() {
        server.close();
    }
}
