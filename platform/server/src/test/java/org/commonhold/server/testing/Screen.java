package org.commonhold.server.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Texts;

/**
 * One person's browser window, with cookies of its own. Fields and buttons are found by what people read: the texts of the
 * given key in the window's language. Everything waits until the page has answered.
 */
public final class Screen implements AutoCloseable {

    private static final int PHONE = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int DESKTOP = 1440;
    private static final int DESKTOP_HEIGHT = 900;
    private static final int PATIENCE_MILLIS = 40_000;
    /** By the clock: a page that draws nothing gives no frames to wait for. */
    private static final Page.WaitForFunctionOptions OFTEN = new Page.WaitForFunctionOptions().setPollingInterval(50);

    private static final String SETTLED = """
            () => {
              const flow = window.Vaadin && window.Vaadin.Flow;
              if (!flow || !flow.clients) return false;
              const clients = Object.values(flow.clients).filter(client => client.isActive);
              return clients.length > 0 && clients.every(client => !client.isActive());
            }""";

    /** The router says when the server has answered with the page; a page that sends the visitor on is left the same way. */
    private static final String FOLLOWED = """
            path => new Promise((arrived, failed) => {
              setTimeout(() => failed(new Error('no page came for ' + path)), 40000);
              window.addEventListener('vaadin-router-location-changed', () => arrived(true), {once: true});
              const to = new URL(path, location.href);
              window.dispatchEvent(new CustomEvent('vaadin-router-go',
                {detail: {pathname: to.pathname, search: to.search, hash: to.hash}}));
            })""";

    private static final String UPLOADED =
            "() => [...document.querySelectorAll('vaadin-upload')].every(u => u.files.every(f => f.complete || f.error))";

    private final StartedServer server;
    private final Language language;
    private final BrowserContext context;
    private final Page page;
    private boolean closed;
    private final List<String> problems = new ArrayList<>();

    private Screen(StartedServer server, Language language, int width, int height) {
        this.server = server;
        this.language = language;
        context = Browsers.shared()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale(language.code())
                        .setTimezoneId("Europe/Moscow"));
        context.addCookies(List.of(new Cookie("lang", language.code()).setUrl(server.address())));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        watch();
    }

    public static Screen desktop(StartedServer server, Language language) {
        return new Screen(server, language, DESKTOP, DESKTOP_HEIGHT);
    }

    public static Screen phone(StartedServer server, Language language) {
        return new Screen(server, language, PHONE, PHONE_HEIGHT);
    }

    private void watch() {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                problems.add("console: " + message.text());
            }
        });
        page.onPageError(error -> problems.add("script: " + error));
        page.onResponse(response -> {
            if (response.status() >= 400 && response.url().startsWith(server.address())) {
                problems.add(response.status() + " for " + response.request().method() + " " + response.url());
            }
        });
        page.onRequest(request -> {
            var url = request.url();
            if (!url.startsWith(server.address()) && url.startsWith("http") && !sandbox(url)) {
                problems.add("asks a foreign host: " + url);
            }
        });
    }

    private boolean sandbox(String url) {
        var port = ":" + server.installation().sandboxAddress().getPort() + "/";
        return url.startsWith("http://127.0.0.1" + port) || url.startsWith("http://localhost" + port);
    }

    /** Opens a page of the application. */
    public Screen go(String path) {
        page.navigate(server.address() + path);
        return settle();
    }

    /** Goes to another page of the application as by a link on this one: what is loaded stays loaded. */
    public Screen turnTo(String path) {
        page.evaluate(FOLLOWED, path);
        return settle();
    }

    /** Opens a link from a mail. */
    public Screen follow(URI link) {
        page.navigate(server.address() + link.getRawPath() + "?" + link.getRawQuery());
        return settle();
    }

    /** Signs in and waits for the portal. */
    public Screen signIn(Person person) {
        go("/sign-in");
        fill("ui.signIn.company", person.company());
        fill("ui.signIn.email", person.login());
        fill("ui.signIn.password", person.password());
        press("ui.signIn.submit");
        page.waitForURL(url -> !url.contains("sign-in"));
        return settle();
    }

    /** Waits until the server has answered all that the page asked. */
    public Screen settle() {
        page.waitForFunction(SETTLED, null, OFTEN);
        return this;
    }

    /** A text of the system in this window's language. */
    public String say(String key, Object... arguments) {
        return Texts.text(language, key, arguments);
    }

    /** Types into the field with this label. */
    public Screen fill(String labelKey, String value) {
        return type(say(labelKey), value);
    }

    /** Types into the field with this label, given as text, and leaves the field. */
    public Screen type(String label, String value) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(value);
        field.press("Tab");
        return settle();
    }

    /** Types a day, such as 2026-11-01, and closes the calendar. */
    public Screen day(String labelKey, String day) {
        var field = page.getByLabel(say(labelKey), new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(day);
        field.press("Enter");
        return settle();
    }

    public Screen press(String buttonKey, Object... arguments) {
        return pressText(say(buttonKey, arguments));
    }

    /** Presses the button, or follows the link, that has this text. */
    public Screen pressText(String text) {
        var button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
        var link = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true));
        button.or(link).first().click();
        return settle();
    }

    /** Chooses an option of a radio group, check box or list by its text. */
    public Screen choose(String text) {
        page.getByLabel(text, new Page.GetByLabelOptions().setExact(true))
                .first()
                .click();
        return settle();
    }

    /** Chooses from a combo box: opens it by its label and picks the entry. */
    public Screen pick(String labelKey, String entry) {
        page.getByLabel(say(labelKey), new Page.GetByLabelOptions().setExact(true))
                .first()
                .click();
        page.locator("vaadin-combo-box-item, vaadin-select-item, vaadin-item")
                .filter(new Locator.FilterOptions().setHasText(entry))
                .first()
                .click();
        return settle();
    }

    /** Uploads through the only file field of the page and waits until all of it has arrived. */
    public Screen upload(String fileName, String type, byte[] content) {
        beginUpload(fileName, type, content);
        page.waitForFunction(UPLOADED, null, OFTEN);
        return settle();
    }

    /** The same without waiting: the file is still on its way. */
    public Screen beginUpload(String fileName, String type, byte[] content) {
        page.locator("vaadin-upload input[type=file]").first().setInputFiles(new FilePayload(fileName, type, content));
        return this;
    }

    /** What is to be read on the page. */
    public String text() {
        return page.locator("body").innerText();
    }

    /** The page's main heading. */
    public String heading() {
        return page.locator("h1").first().innerText().strip();
    }

    /** Waits until the page shows this text. */
    public Screen seesText(String text) {
        page.getByText(text).locator("visible=true").first().waitFor();
        return this;
    }

    /** Waits until the page shows the text of this key. */
    public Screen sees(String key, Object... arguments) {
        return seesText(say(key, arguments));
    }

    public String path() {
        return page.url().substring(server.address().length());
    }

    /** For what is particular to one page. */
    public Page page() {
        return page;
    }

    public Screen narrow(int width) {
        page.setViewportSize(width, PHONE_HEIGHT);
        return settle();
    }

    /** The width of a desk again. */
    public Screen wide() {
        page.setViewportSize(DESKTOP, DESKTOP_HEIGHT);
        return this;
    }

    public Screen dark(boolean dark) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        return this;
    }

    /** Keeps a picture in {@code target/shots}. */
    public Screen shot(String name) {
        if (closed) {
            return this;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/shots", name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** Errors of scripts and requests to foreign hosts since the last time this was asked. */
    public List<String> problems() {
        var found = List.copyOf(problems);
        problems.clear();
        return found;
    }

    @Override
    public void close() {
        closed = true;
        context.close();
    }
}
