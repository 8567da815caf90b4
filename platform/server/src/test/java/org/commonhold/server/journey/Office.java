package org.commonhold.server.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import org.commonhold.server.testing.ApiClient;
import org.commonhold.server.testing.Screen;

/** What the administrator does, who is the accountant of a small company, too. */
final class Office {

    private static final String KEY = "sk_test_birch";
    private static final String UPLOADS = "**/VAADIN/dynamic/**";
    private static final String SECRET = "whsec_birch_court_secret";

    private final Story story;

    Office(Story story) {
        this.story = story;
    }

    /** Uploads a spreadsheet over a slow line, goes on before it has arrived, and waits for the outcome of the dry run. */
    void check(String fileName, byte[] content) {
        var screen = story.office().go("/admin/imports");
        var line = new ArrayList<Route>();
        screen.page().route(UPLOADS, line::add);
        screen.beginUpload(fileName, "text/csv", content);
        var estate = screen.page()
                .getByLabel(screen.say("admin.imports.estate"), new Page.GetByLabelOptions().setExact(true))
                .first();
        estate.fill(Story.ESTATE);
        estate.press("Enter");
        screen.press("admin.imports.submit").sees("admin.imports.file.awaited");
        line.forEach(Route::resume);
        screen.page().unroute(UPLOADS);
        screen.press("admin.map.submit");
        screen.sees("admin.check.would");
    }

    /** @param way how it is charged, as the editor names it */
    void service(String name, String code, String way, String price) {
        var screen = story.office().go("/admin/tariffs");
        screen.fill("admin.service.name", name).fill("admin.service.code", code);
        screen.press("admin.service.submit");
        screen.pick("admin.terms.way", screen.say("admin.terms.way." + way));
        screen.fill("admin.terms.price", price)
                .day("admin.price.from", "2020-01-01")
                .press("admin.tariff.publish");
        screen.sees("admin.tariff.published");
    }

    /** Types the keys in, and tells the gateway the address that the page shows. */
    void connectGateway() {
        var screen = story.office().go("/admin/integrations");
        screen.fill("admin.stripe.secretKey", KEY).fill("admin.stripe.webhookSecret", SECRET);
        screen.press("admin.stripe.submit");
        screen.sees("admin.stripe.connected");
        var hook = screen.page()
                .getByLabel(screen.say("admin.stripe.hook"), new Page.GetByLabelOptions().setExact(true))
                .first()
                .inputValue();
        ApiClient.Answer answer = story.server().gateway().register(KEY, SECRET, hook, Story.NAME);
        answer.expect(200);
    }

    void inviteOwners() {
        var screen = story.office().go("/admin/estates");
        screen.pressText(Story.ESTATE);
        screen.press("admin.owners.submit", Story.FLATS);
        screen.sees("admin.owners.done", Story.FLATS);
    }

    /** The month from the check list to the mails. */
    void bill() {
        var screen = story.office().go("/staff/finance/runs/new?period=" + YearMonth.now(Clock.systemUTC()));
        screen.press("staff.prepare.start");
        screen.press("staff.dry.next");
        leaveErrorsOut(screen);
        screen.press("staff.approve.do");
        screen.press("staff.post.do");
        screen.sees("staff.run.state.POSTED");
    }

    /** Eleven flats have no reading yet. */
    private static void leaveErrorsOut(Screen screen) {
        screen.page().getByRole(AriaRole.CHECKBOX).first().click();
        screen.settle();
    }

    /** Publishes to the whole estate and gives the address of the announcement's page. */
    String announce(String title, String text) {
        var screen = story.office().go("/staff/house/notices/new");
        screen.fill("service.notice.title", title).fill("service.notice.text", text);
        screen.press("service.notice.check");
        screen.press("service.notice.publish");
        screen.sees("service.notice.done");
        return screen.path();
    }
}
