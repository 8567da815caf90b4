package org.commonhold.server.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** What the owner does, on a telephone. */
final class Home {

    private static final String DECLINED = "4000 0000 0000 0002";
    private static final String GOOD = "4242 4242 4242 4242";

    private final Story story;

    Home(Story story) {
        this.story = story;
    }

    void openReadings() {
        story.home().go("/owner/meters/submit");
    }

    void type(String reading) {
        story.home().fill("owner.reading.label", reading);
    }

    void openStatement() {
        var screen = story.home().go("/owner/money");
        screen.page().locator("a[href*='owner/money/statements/']").first().click();
        screen.settle();
        screen.sees("ui.lines.title");
    }

    /** Pays all that is due: to the gateway's page, one card refused, the next one accepted, and back. */
    void payAll() {
        var screen = story.home().go("/owner/money/pay");
        screen.press("owner.pay.next");
        screen.sees("owner.payCheck.title");
        var page = screen.page();
        page.locator(".main-action").click();
        page.waitForURL(url -> !url.startsWith(story.server().address()));
        card(page, DECLINED);
        page.getByRole(AriaRole.ALERT).waitFor();
        card(page, GOOD);
        page.waitForURL(url -> url.startsWith(story.server().address()));
        screen.settle();
    }

    private static void card(Page page, String number) {
        page.locator("#card").fill(number);
        page.locator("form button[type=submit]").click();
    }

    byte[] download(String linkKey) {
        var screen = story.home();
        var file = screen.page().waitForDownload(() -> screen.pressText(screen.say(linkKey)));
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void readAnnouncement(String title) {
        var screen = story.home().go("/owner/house");
        screen.page().getByText(title).first().click();
        screen.settle();
        screen.seesText("From 9 to 12");
    }
}
