package org.commonhold.server.testing;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonhold.launcher.Installation;

/**
 * Database, sandbox and the packaged application on free ports of 127.0.0.1, started with the first use in a test run and
 * stopped when its JVM ends. It holds no companies but those that tests open; each test opens its own, so none waits for
 * another. The server's log stays in {@code target/started-N/server.log}.
 */
public final class StartedServer {

    private static final AtomicInteger COMPANIES = new AtomicInteger();

    /** Kept reachable: a collected channel gives its lock up. */
    private static final List<FileLock> HELD = new CopyOnWriteArrayList<>();

    private final Installation installation;
    private final Rows rows;
    private final Inbox inbox;

    private StartedServer(Installation installation) {
        this.installation = installation;
        rows = new Rows(installation);
        inbox = new Inbox(installation.sandboxAddress());
    }

    /** The one of this test run. */
    public static StartedServer shared() {
        return Holder.SERVER;
    }

    /** Tests may run in several processes at once, each with a product of its own. */
    private static StartedServer start(String name) {
        var home = Path.of(System.getProperty("commonhold.home", "../.."))
                .toAbsolutePath()
                .normalize();
        var data = free(home.resolve("platform/server/target"), name);
        deleteTree(data);
        return new StartedServer(Installation.start(home, data));
    }

    /** The first number whose lock no other process of the tests holds; ours is held until this process ends. */
    private static Path free(Path target, String name) {
        try {
            for (var number = 1; ; number++) {
                var channel = FileChannel.open(target.resolve(name + "-" + number + ".lock"), CREATE, WRITE);
                var lock = channel.tryLock();
                if (lock != null) {
                    HELD.add(lock);
                    return target.resolve(name + "-" + number);
                }
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        private static final StartedServer SERVER = start("started");
    }

    public Installation installation() {
        return installation;
    }

    /** {@code http://localhost:port}, without a slash at the end. */
    public String address() {
        return installation.address().toString();
    }

    public URI uri(String path) {
        return URI.create(address() + path);
    }

    /** Plain SQL, to look at what was stored. */
    public Rows rows() {
        return rows;
    }

    /** The platform's operator. */
    public Person operator() {
        return new Person("platform", installation.operatorLogin(), installation.operatorPassword());
    }

    /** The mails that the application has sent. */
    public Inbox inbox() {
        return inbox;
    }

    /** The card gateway that stands in for the real one. */
    public SandboxGateway gateway() {
        return new SandboxGateway(installation.sandboxAddress());
    }

    /** Calls the API without a key. */
    public ApiClient api() {
        return new ApiClient(installation.address(), null);
    }

    /** Calls the API with this key. */
    public ApiClient api(String key) {
        return new ApiClient(installation.address(), key);
    }

    /** Opens a company of its own for a test. */
    public TestCompany openCompany(Country country) {
        return TestCompany.open(this, country, "t" + COMPANIES.incrementAndGet());
    }

    private static void deleteTree(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var all = Files.walk(directory)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
