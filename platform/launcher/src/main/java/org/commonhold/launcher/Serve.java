package org.commonhold.launcher;

import java.nio.file.Path;

/** The production start: an existing MySQL or MariaDB, the application, nothing else. */
final class Serve {

    private final Path home;
    private final Progress progress;

    Serve(Path home, Progress progress) {
        this.home = home;
        this.progress = progress;
    }

    /** Migrates and starts; returns when the application answers. */
    ApplicationServer start(ServeSettings settings, Running running) {
        var data = running.start(() -> DataDirectory.open(settings.data()));
        ApplicationServer.stopLeftover(data);
        Ports.requireFree(settings.bind(), settings.port());
        progress.step("Bringing the schema up to date");
        progress.detail(running.whole(() -> Migrations.apply(settings.database())) + " migrations applied");
        progress.step("Starting the application server");
        var server = running.start(() -> ApplicationServer.start(new ServerSettings(
                home, data, settings.bind(), settings.port(), false, settings.applicationEnvironment())));
        server.awaitReady(progress::detail);
        progress.ready(server.rss());
        progress.detail(
                "Listening on " + settings.bind() + ":" + settings.port() + ", reached as " + settings.baseUrl());
        return server;
    }
}
