package org.commonhold.server.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one browser of a test run: Chromium from COMMONHOLD_CHROMIUM or the path, otherwise Playwright's own. */
final class Browsers {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Browsers() {}

    static Browser shared() {
        return Holder.BROWSER;
    }

    private static final class Holder {
        private static final Browser BROWSER = start();
    }

    private static Browser start() {
        var program = program();
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(program.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "stop-browser"));
        var options = new BrowserType.LaunchOptions().setArgs(QUIET);
        program.ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    private static Optional<Path> program() {
        var named = Optional.ofNullable(System.getenv("COMMONHOLD_CHROMIUM")).map(Path::of);
        return named.or(() -> Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst());
    }
}
