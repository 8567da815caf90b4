package org.commonhold.launcher;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A demo that runs: for the tests that drive the whole product and for those that end its server in the middle of
 * something. Everything listens on 127.0.0.1.
 */
public final class Installation implements AutoCloseable {

    private final Running running;
    private final ServerSettings settings;
    private final EmbeddedDatabase database;
    private final RunningSandbox sandbox;
    private ApplicationServer server;

    Installation(
            Running running,
            ServerSettings settings,
            EmbeddedDatabase database,
            RunningSandbox sandbox,
            ApplicationServer server) {
        this.running = running;
        this.settings = settings;
        this.database = database;
        this.sandbox = sandbox;
        this.server = server;
    }

    /**
     * Starts on a free port, without a word and without demo companies, and returns when the application answers.
     *
     * @param home the root of the repository, built
     * @param data a directory of its own
     */
    public static Installation start(Path home, Path data) {
        return start(home, new DemoOptions(Ports.free(), data, false, DemoOptions.NONE));
    }

    /** {@link #start} with the demo companies of these codes, which takes a minute or more unless the data has them. */
    public static Installation startWithCompanies(Path home, Path data, String... codes) {
        return start(home, new DemoOptions(Ports.free(), data, false, String.join(",", codes)));
    }

    private static Installation start(Path home, DemoOptions options) {
        var silence = new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var running = new Running();
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop-installation"));
        try {
            return new Demo(home, SandboxStart::start, silence).start(options, running);
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }

    /** {@code http://localhost:port}, where the portals and the API are. */
    public URI address() {
        return URI.create("http://localhost:" + settings.port());
    }

    /** Where the sandbox's gateway and inbox are. */
    public URI sandboxAddress() {
        return URI.create(sandbox.url());
    }

    public String databaseUrl() {
        return database.access().url();
    }

    public String databaseUser() {
        return database.access().user();
    }

    public String databasePassword() {
        return database.access().password();
    }

    public String operatorLogin() {
        return Demo.OPERATOR_LOGIN;
    }

    public String operatorPassword() {
        return Demo.OPERATOR_PASSWORD;
    }

    /** The application server's log. */
    public Path serverLog() {
        return settings.data().resolve(OwnFiles.SERVER_LOG);
    }

    /** Resident memory of the application server in MiB; 0 where the system does not tell. */
    public long serverMegabytes() {
        return server.rss();
    }

    /** Ends the database as a power cut does; the application goes on without one. */
    public void killDatabase() {
        database.kill();
    }

    /** Starts the database again on the same port and data. */
    public void restartDatabase() {
        database.restart();
    }

    /** Ends the application server as a power cut does. */
    public void killServer() {
        server.kill();
    }

    /** Starts the application server again on the same port and data, and waits until it answers. */
    public void restartServer() {
        server.close();
        server = running.start(() -> ApplicationServer.start(settings));
        server.awaitReady(step -> {});
    }

    int awaitEnd() {
        return server.awaitEnd();
    }

    @Override
    public void close() {
        running.close();
    }
}
