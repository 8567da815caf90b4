package org.commonhold.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.commonhold.db.ChildProcess;

/** Payara Micro with the one WAR, as a child process without data grid that listens on one address only. */
final class ApplicationServer implements AutoCloseable {

    /** Levels of the JVM's compilers: up to the fast one, or up to the optimising one. */
    private static final int QUICK = 1;

    private static final int THOROUGH = 4;

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Before this line of the log the health check answers for the server alone. */
    private static final String STARTED = " ready in ";

    /** The server goes on without the application then, for ever. */
    private static final String NOT_LOADED = "Exception while loading the app";

    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=";

    private final ChildProcess process;
    private final URI ready;
    private final Path log;

    private ApplicationServer(ChildProcess process, URI ready, Path log) {
        this.process = process;
        this.ready = ready;
        this.log = log;
    }

    /** Starts it; {@link #awaitReady} waits until it answers. */
    static ApplicationServer start(ServerSettings settings) {
        try {
            var data = settings.data();
            var instance = data.resolve(OwnFiles.SERVER);
            DataDirectory.deleteTree(instance);
            Files.createDirectories(instance.resolve("tmp"));
            var listener = Files.writeString(instance.resolve("listener.txt"), LISTENER + settings.bind() + "\n");
            var log = data.resolve(OwnFiles.SERVER_LOG);
            var process =
                    ChildProcess.start(command(settings, instance, listener), settings.environment(), instance, log);
            var host = settings.bind().equals("0.0.0.0") ? "127.0.0.1" : settings.bind();
            return new ApplicationServer(
                    process.noted(data.resolve(OwnFiles.SERVER_PID)),
                    URI.create("http://" + host + ":" + settings.port() + "/health/ready"),
                    log);
        } catch (IOException e) {
            throw new UncheckedIOException("the application server did not start: " + e.getMessage(), e);
        }
    }

    /** Stops the server that a killed launcher left running on this data. */
    static void stopLeftover(DataDirectory data) {
        try {
            ChildProcess.stopLeftover(data.resolve(OwnFiles.SERVER_PID), "payara-micro");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(ServerSettings settings, Path instance, Path listener) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx900m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + (settings.quickStart() ? QUICK : THOROUGH),
                "-Dorg.jboss.weld.construction.relaxed=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.timezone=UTC",
                "-Djava.io.tmpdir=" + instance.resolve("tmp"),
                "-jar",
                part(settings.home(), "payara-micro.jar"),
                "--deploy",
                part(settings.home(), "commonhold.war"),
                "--contextroot",
                "/",
                "--port",
                Integer.toString(settings.port()),
                "--nohazelcast",
                "--rootDir",
                instance.resolve("instance").toString(),
                "--prebootcommandfile",
                listener.toString());
    }

    private static String part(Path home, String name) {
        var file = home.resolve("platform/server/target").resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new LaunchRefused(file + " is missing: build first (mvn package).");
        }
        return file.toString();
    }

    /**
     * Waits until the application and its database answer and its demo companies are made; refuses with the last lines
     * of the log when that does not come.
     *
     * @param steps told what the server says that it is doing, whenever that changes
     */
    void awaitReady(Consumer<String> steps) {
        var readiness = new Readiness(ready);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var deployed = false;
        try {
            while (process.alive() && System.nanoTime() < deadline && !readiness.failed()) {
                deployed = deployed || says(STARTED);
                if (deployed && readiness.reached(steps)) {
                    return;
                }
                if (says(NOT_LOADED)) {
                    break;
                }
                deadline = readiness.moved() ? System.nanoTime() + PATIENCE.toNanos() : deadline;
                Thread.sleep(250);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new LaunchRefused("The application server did not become ready (its log: " + log + "). Its last words:\n"
                + process.lastLines(12));
    }

    private boolean says(String words) {
        return process.lastLines(400).contains(words);
    }

    /** Resident memory in MiB where the system tells (Linux), otherwise 0. */
    long rss() {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    /** Ends it without warning, as a power cut does. */
    void kill() {
        process.kill();
    }

    /** Waits until it ends, which it does not do by itself: 1. */
    int awaitEnd() {
        process.exitCode();
        return 1;
    }

    @Override
    public void close() {
        process.close();
    }
}
