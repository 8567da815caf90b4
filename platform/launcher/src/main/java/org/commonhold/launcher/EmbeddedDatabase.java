package org.commonhold.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.commonhold.db.ChildProcess;
import org.commonhold.db.EmbeddedMariaDb;

/** The demo's MariaDB: data kept between runs, a password made for this run, a free port of 127.0.0.1. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "commonhold";

    private final EmbeddedMariaDb server;

    private EmbeddedDatabase(EmbeddedMariaDb server) {
        this.server = server;
    }

    /** Starts on the data in this directory, or installs there first. */
    static EmbeddedDatabase start(DataDirectory data) {
        var server = EmbeddedMariaDb.start(data.resolve(OwnFiles.DATABASE), Ports.free(), password());
        server.createDatabase(NAME);
        return new EmbeddedDatabase(server);
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

    DatabaseAccess access() {
        return new DatabaseAccess(server.url(NAME), server.user(), server.password());
    }

    @Override
    public void close() {
        server.close();
    }
}
