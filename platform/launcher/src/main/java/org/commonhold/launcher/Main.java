package org.commonhold.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.commonhold.launcher.smoke.Smoke;
import org.commonhold.launcher.torture.PaymentTorture;
import org.commonhold.launcher.torture.TortureOptions;

/** {@code demo}, {@code serve}, {@code smoke}, {@code torture}, {@code price} and {@code ledger-check}. Exit code 0 after a stop by the user, 1 when the server died, 2 when refused. */
public final class Main {

    private static final Logger ROOT_LOG = Logger.getLogger("");
    private static final String USAGE = """
            Usage: commonhold <verb>
              demo [--port N] [--data DIR] [--reset]   everything on this machine, with a sandbox for payments and mail
              smoke                                    the whole main job over the API, on free ports; one line of JSON
              torture payments [--payments N] [--kills K] [--seed S]
                                                       owners pay while everything is killed; one line of JSON, 1 when money is lost
              price FILE.json [--language en|ru|zh]    what a document of facts and tariffs comes to (docs/pricing.md)
              ledger-check [--data DIR]                asks every rule of the books of every company; 1 when one is broken
              serve                                    production; settings from COMMONHOLD_... variables
            """;

    private final Path home;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    Main(Path home, Map<String, String> environment, PrintStream out, PrintStream err) {
        this.home = home;
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        ROOT_LOG.setLevel(Level.WARNING);
        var running = new Running();
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
        var home = Path.of(System.getProperty("commonhold.home", ".")).toAbsolutePath();
        System.exit(new Main(home, System.getenv(), utf8(FileDescriptor.out), utf8(FileDescriptor.err))
                .run(List.of(arguments), running));
    }

    /** Names of companies are in their own script, whatever the locale of the terminal is. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    int run(List<String> arguments, Running running) {
        try {
            var verb = arguments.isEmpty() ? "" : arguments.get(0);
            return start(verb, arguments, running);
        } catch (LaunchRefused e) {
            err.println(e.getMessage());
            return 2;
        } catch (IllegalStateException | UncheckedIOException e) {
            err.println("Not started: " + e.getMessage());
            return 1;
        }
    }

    private int start(String verb, List<String> arguments, Running running) {
        var progress = new Progress(out);
        return switch (verb) {
            case "demo" -> {
                var userHome = Path.of(System.getProperty("user.home"));
                var options = DemoOptions.parse(arguments.subList(1, arguments.size()), userHome)
                        .with(environment.getOrDefault("COMMONHOLD_DEMO_COMPANIES", DemoOptions.ALL));
                yield new Demo(home, SandboxStart::start, progress)
                        .start(options, running)
                        .awaitEnd();
            }
            case "serve" -> {
                if (arguments.size() > 1) {
                    throw new LaunchRefused("serve takes no options; its settings are COMMONHOLD_... variables.");
                }
                yield new Serve(home, progress)
                        .start(ServeSettings.from(environment), running)
                        .awaitEnd();
            }
            case "smoke" -> {
                if (arguments.size() > 1) {
                    throw new LaunchRefused("smoke takes no options.");
                }
                yield new Smoke(home, out, err).run();
            }
            case "torture" ->
                new PaymentTorture(home, out, err).run(TortureOptions.parse(arguments.subList(1, arguments.size())));
            case "ledger-check" ->
                new LedgerCheck(environment, out)
                        .run(arguments.subList(1, arguments.size()), Path.of(System.getProperty("user.home")), running);
            case "price" -> new PriceFile(environment, out, err).run(arguments.subList(1, arguments.size()));
            default -> throw new LaunchRefused(USAGE.strip());
        };
    }
}
