package org.commonhold.launcher;

import java.nio.file.Path;
import java.util.TreeMap;

/** The whole product on one machine: database, sandbox and application, all of it on 127.0.0.1. */
final class Demo {

    /** Known to everybody, so {@code serve} refuses it. */
    static final String SECRET = "commonhold-demo-secret-known-to-everybody";

    static final String OPERATOR_LOGIN = "operator@commonhold.example";
    static final String OPERATOR_PASSWORD = "walk-around-the-house-7";

    private final Path home;
    private final RunningSandbox.Starter sandboxes;
    private final Progress progress;

    Demo(Path home, RunningSandbox.Starter sandboxes, Progress progress) {
        this.home = home;
        this.sandboxes = sandboxes;
        this.progress = progress;
    }

    /** Starts everything; returns when the application answers. */
    Installation start(DemoOptions options, Running running) {
        var data = running.start(() -> DataDirectory.open(options.data()));
        ApplicationServer.stopLeftover(data);
        EmbeddedDatabase.stopLeftover(data);
        Ports.requireFree("127.0.0.1", options.port());
        if (options.reset()) {
            progress.step("Forgetting the data of earlier runs");
            data.reset();
        } else if (data.has(OwnFiles.LOADING)) {
            progress.step("The demo companies were not finished last time; beginning anew");
            data.reset();
        }
        progress.step("Starting the database");
        var server = running.start(() -> EmbeddedDatabase.start(data));
        var database = server.access();
        progress.step("Bringing the schema up to date");
        progress.detail(running.whole(() -> Migrations.apply(database)) + " migrations applied");
        progress.step("Starting the sandbox (payments and mail)");
        var sandbox = running.start(() -> sandboxes.start(
                Ports.freeFrom(options.port() + 1),
                Ports.freeFrom(options.port() + 2),
                data.resolve(OwnFiles.SANDBOX)));
        var load = !options.companies().equals(DemoOptions.NONE) && new DemoCompanies(database).none();
        var environment = environment(database, sandbox, options.port());
        environment.put("COMMONHOLD_DEMO_COMPANIES", load ? options.companies() : DemoOptions.NONE);
        progress.step("Starting the application server (half a minute)");
        var settings = new ServerSettings(home, data, "127.0.0.1", options.port(), true, environment);
        var application = running.start(() -> {
            data.mark(OwnFiles.LOADING, load);
            return ApplicationServer.start(settings);
        });
        application.awaitReady(progress::step);
        data.mark(OwnFiles.LOADING, false);
        announce(options.port(), new DemoCompanies(database).logins(options.port()), sandbox, data, application);
        return new Installation(running, settings.without("COMMONHOLD_DEMO_COMPANIES"), server, sandbox, application);
    }

    private static TreeMap<String, String> environment(DatabaseAccess database, RunningSandbox sandbox, int port) {
        var environment = new TreeMap<>(database.environment());
        environment.put("COMMONHOLD_MODE", "demo");
        environment.put("COMMONHOLD_SECRET", SECRET);
        environment.put("COMMONHOLD_BASE_HOST", "localhost");
        environment.put("COMMONHOLD_BASE_URL", "http://localhost:" + port);
        environment.put("COMMONHOLD_SMTP_HOST", "127.0.0.1");
        environment.put("COMMONHOLD_SMTP_PORT", Integer.toString(sandbox.smtpPort()));
        environment.put("COMMONHOLD_STRIPE_API_BASE", sandbox.url());
        environment.put("COMMONHOLD_FISCAL_API_BASE", sandbox.url() + "/possystem/v4");
        environment.put("COMMONHOLD_OPERATOR_LOGIN", OPERATOR_LOGIN);
        environment.put("COMMONHOLD_OPERATOR_PASSWORD", OPERATOR_PASSWORD);
        environment.put("COMMONHOLD_DEMO_PASSWORD", DemoCompanies.PASSWORD);
        return environment;
    }

    private void announce(
            int port, String companies, RunningSandbox sandbox, DataDirectory data, ApplicationServer server) {
        progress.ready(server.rss());
        progress.lines(
                "\n" + companies + """
                Platform operator   http://localhost:%d
                  login       %s   (company code: platform)
                  password    %s

                Inbox of all mail   %s/inbox

                Data: %s
                Stop with Ctrl-C; the data stays for the next start (--reset forgets it).
                """.formatted(port, OPERATOR_LOGIN, OPERATOR_PASSWORD, sandbox.url(), data.path()));
    }
}
