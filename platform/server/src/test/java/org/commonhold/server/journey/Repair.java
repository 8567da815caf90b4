package org.commonhold.server.journey;

import com.microsoft.playwright.Locator;
import org.commonhold.server.testing.Person;

/** A fault from the report to the finished work. */
final class Repair {

    private final Story story;

    Repair(Story story) {
        this.story = story;
    }

    void report(String words, byte[] photo) {
        var screen = story.home().go("/owner/requests/new");
        screen.pressText(screen.say("owner.category.PLUMBING"));
        screen.upload("tap.png", "image/png", photo);
        screen.seesText("tap.png");
        screen.fill("owner.report.description", words);
        screen.press("owner.report.send");
        screen.page().waitForURL("**/owner/requests/*");
        screen.settle();
    }

    /** The administrator invites a technician, who signs in on a telephone later. */
    void hire(Person technician) {
        var screen = story.office().go("/admin/people");
        screen.fill("admin.invite.name", "Tom").fill("admin.invite.email", technician.login());
        screen.choose(screen.say("security.role.TECHNICIAN"));
        screen.press("admin.invite.submit");
        story.inbox().activationLink(technician.login());
    }

    /** From the request to a work order with somebody's name and a time. */
    void assign() {
        var screen = story.office();
        var technicians = story.phone();
        story.activate(technicians, story.technician);
        technicians.close();
        screen.go("/staff/service/requests/1");
        screen.press("service.request.order");
        screen.page()
                .locator("vaadin-dialog-overlay vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(screen.say("service.assign.submit")))
                .last()
                .click();
        screen.settle();
        screen.sees("service.step.ASSIGNED");
    }

    /** The technician's steps on a telephone; afterwards the owner looks at the request. */
    void work(String note) {
        var screen = story.phone().signIn(story.technician);
        screen.go("/staff/my-day");
        screen.press("service.myday.step.ACCEPT").sees("service.myday.told.ACCEPT");
        screen.choose(screen.say("service.myday.eta.minutes", 30)).press("service.myday.step.SET_OFF");
        story.home().go("/owner/requests/1").sees("owner.step.ON_THE_WAY", "Tom");
        screen.press("service.myday.step.ARRIVE").sees("service.myday.told.ARRIVE");
        screen.fill("service.myday.note.label", note).press("service.myday.step.COMPLETE");
        screen.sees("service.myday.told.COMPLETE");
        story.home().go("/owner/requests/1");
    }
}
