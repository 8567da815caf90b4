package org.commonhold.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.commonhold.server.testing.Person;
import org.commonhold.server.testing.TestPhoto;
import org.commonhold.server.testing.TestSheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The ten steps of the main job, one after the other, by the people who do them, on their screens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobIT {

    @RegisterExtension
    private final Story story = new Story();

    private final Office office = new Office(story);
    private final Home home = new Home(story);
    private final Repair repair = new Repair(story);

    @AfterAll
    void closeTheWindows() {
        story.close();
    }

    @Test
    @Order(1)
    void operatorOpensACompanyAndInvitesItsAdministrator() {
        var screen = story.desktop().signIn(story.server().operator());
        screen.go("/operator/companies/new");
        screen.fill("admin.company.name", Story.NAME).fill("admin.company.code", Story.COMPANY);
        screen.choose(screen.say("admin.profile.US")).press("admin.open.submit");
        screen.seesText(Story.NAME);
        assertThat(screen.path()).isEqualTo("/operator/companies/" + Story.COMPANY);

        screen.fill("admin.invite.name", "Alice").fill("admin.invite.email", story.administrator.login());
        screen.press("admin.invite.submit");

        assertThat(story.inbox().activationLink(story.administrator.login()).getPath())
                .startsWith("/activate/");
    }

    @Test
    @Order(2)
    void administratorChoosesAPasswordThatIsNotCommon() {
        var screen = story.desktop();
        screen.follow(story.inbox().activationLink(story.administrator.login()));
        screen.fill("ui.activate.password", "password123").press("ui.activate.submit");
        screen.sees("security.password.common");

        story.activate(screen, story.administrator);
        story.office(screen);
        assertThat(screen.path()).startsWith("/admin");
    }

    @Test
    @Order(3)
    void administratorSeesTheFaultyRowBeforeAnythingIsImported() {
        var faulty =
                TestSheet.flats(Story.COMPANY, Story.FLATS - 1) + TestSheet.flat(Story.COMPANY, Story.FLATS, "zero");
        office.check("flats.csv", faulty.getBytes(StandardCharsets.UTF_8));

        var screen = story.office();
        screen.sees("admin.check.faulty", 1);
        assertThat(screen.text()).contains("zero");
        assertThat(story.server()
                        .rows()
                        .number(
                                "SELECT COUNT(*) FROM unit u JOIN management_company c ON c.id = u.tenant_id WHERE c.code = ?",
                                Story.COMPANY))
                .isZero();
    }

    @Test
    @Order(4)
    void administratorImportsTheGoodRowsAndLaterTheRest() {
        var screen = story.office();
        screen.press("admin.check.apply.good", Story.FLATS - 1);
        screen.sees("admin.result.done", Story.FLATS - 1, Story.ESTATE, 1);

        office.check("flats.csv", TestSheet.flats(Story.COMPANY, Story.FLATS).getBytes(StandardCharsets.UTF_8));
        screen.press("admin.check.apply.all", Story.FLATS);
        screen.sees("admin.result.done", Story.FLATS, Story.ESTATE, 0);
        assertThat(story.server()
                        .rows()
                        .number(
                                "SELECT COUNT(*) FROM unit u JOIN management_company c ON c.id = u.tenant_id WHERE c.code = ?",
                                Story.COMPANY))
                .isEqualTo(Story.FLATS);
    }

    @Test
    @Order(5)
    void administratorSetsServicesPricesAndTheCardGateway() {
        office.service("Management", "CARE", "AREA", "31.70");
        office.service("Intercom", "DOOR", "UNIT", "65");
        office.service("Cold water", "COLD", "METERED", "54.155");
        office.connectGateway();

        var screen = story.office().go("/admin/tariffs");
        assertThat(screen.text()).contains("Management", "Intercom", "Cold water");
    }

    @Test
    @Order(6)
    void ownerIsInvitedAndSeesWhatToDoNow() {
        office.inviteOwners();
        var screen = story.phone();
        story.activate(screen, story.owner);
        story.home(screen);

        assertThat(screen.path()).startsWith("/owner");
        screen.sees("owner.home.todo").sees("owner.home.nothing").sees("owner.money.even");
        assertThat(screen.text()).contains("House 1, 1");
    }

    @Test
    @Order(7)
    void ownerIsRefusedAReadingBelowThePreviousOneAndAskedAboutAJump() {
        home.openReadings();
        var screen = story.home();
        home.type("3");
        screen.press("owner.submit.check");
        assertThat(screen.path()).doesNotContain("check");
        assertThat(screen.page().locator("vaadin-text-field[invalid]").count()).isEqualTo(1);

        home.type("90000");
        screen.press("owner.submit.check");
        screen.sees("owner.reading.keep");
        assertThat(screen.path()).doesNotContain("check");
    }

    @Test
    @Order(8)
    void ownerChecksTheAnswersAndGetsOneNumberedReceipt() {
        home.openReadings();
        home.type("14.5");
        var screen = story.home();
        screen.press("owner.submit.check");
        screen.sees("owner.check.title");
        screen.press("owner.check.send", 1);
        screen.sees("owner.receipt.arrived", 1);
        var heading = screen.heading();
        assertThat(heading).isEqualTo(screen.say("owner.receipt.title", "1"));

        screen.page().goBack();
        screen.settle();
        screen.sees("owner.receipt.arrived", 1);
        assertThat(screen.heading()).isEqualTo(heading);
        assertThat(story.server()
                        .rows()
                        .number(
                                "SELECT COUNT(*) FROM reading_receipt r JOIN management_company c ON c.id = r.tenant_id"
                                        + " WHERE c.code = ?",
                                Story.COMPANY))
                .isEqualTo(1);
    }

    @Test
    @Order(9)
    void accountantComparesApprovesAndPostsTheMonth() {
        office.bill();

        var screen = story.office();
        assertThat(screen.text()).contains(screen.say("staff.run.state.POSTED"));
        assertThat(story.inbox()
                        .mail(story.owner.login(), "Statement")
                        .get("text")
                        .getAsString())
                .contains(Story.NAME);
    }

    @Test
    @Order(10)
    void ownerSeesWhyTheAmountAndGetsTheStatementAsPdf() {
        home.openStatement();
        var screen = story.home();
        assertThat(screen.text()).contains("Management", "Cold water", screen.say("ui.lines.why"));
        var file = home.download("owner.statement.pdf");
        assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    @Order(11)
    void ownerPaysByCardAfterOneThatIsDeclined() {
        home.payAll();
        var screen = story.home();
        screen.sees("owner.payment.paid.title");
        assertThat(screen.text()).contains(screen.say("owner.money.even"));
        var file = home.download("owner.payment.pdf");
        assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    @Order(12)
    void ownerReportsAFaultWithAPhoto() {
        repair.report("The kitchen tap drips", TestPhoto.png());
        assertThat(story.home().text()).contains("The kitchen tap drips");
    }

    @Test
    @Order(13)
    void dispatcherSendsATechnicianWhoDoesTheWork() {
        repair.hire(new Person(Story.COMPANY, story.technician.login()));
        repair.assign();
        repair.work("Washer replaced, tap tested");
        assertThat(story.home().text()).contains("Washer replaced, tap tested");
    }

    @Test
    @Order(14)
    void ownerRatesTheRepair() {
        var screen = story.home();
        screen.choose(screen.say("owner.rating.5")).press("owner.rating.send");
        screen.sees("owner.requestState.CLOSED");
        assertThat(story.server()
                        .rows()
                        .number(
                                "SELECT r.rating FROM service_request r JOIN management_company c ON c.id = r.tenant_id"
                                        + " WHERE c.code = ?",
                                Story.COMPANY))
                .isEqualTo(5);
    }

    @Test
    @Order(15)
    void announcementIsReadByTheOwnerAndTheOfficeSeesIt() {
        var notice = office.announce("Water off on Tuesday", "From 9 to 12, for repairs.");
        home.readAnnouncement("Water off on Tuesday");

        var screen = story.office().go(notice);
        screen.seesText("1 of 1");
        assertThat(screen.problems()).isEmpty();
        assertThat(story.home().problems()).isEmpty();
    }
}
