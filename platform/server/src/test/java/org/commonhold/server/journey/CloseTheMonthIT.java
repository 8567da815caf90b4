package org.commonhold.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.YearMonth;
import org.commonhold.server.testing.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** An accountant closes the month: missing readings, the dry run, what stands out, another person's approval, the owner's why. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CloseTheMonthIT {

    private static final int FLATS = 12;
    private static final int NORM = 3;
    private static final String LEFT_OUT = "Ownership in dispute";

    private final String month = YearMonth.now(Clock.systemUTC()).toString();
    private Desks desks;
    private Screen accountant;
    private Screen chief;
    private String account;

    @BeforeAll
    void openTheCompany() {
        desks = Desks.open(FLATS);
        desks.company().setMeteredService(NORM);
        account = desks.account();
        accountant = desks.accountant();
        chief = desks.chief();
    }

    @AfterAll
    void closeTheWindows() {
        desks.close();
    }

    @Test
    @Order(1)
    void checklistSaysHowManyReadingsAreMissing() {
        accountant.go("/staff/finance/runs/new?period=" + month);
        accountant.sees("staff.prepare.readings", FLATS, FLATS).sees("staff.prepare.toReadings");
    }

    @Test
    @Order(2)
    void dryRunShowsEveryAccountAndWhatStandsOut() {
        accountant.press("staff.prepare.start");
        accountant.sees("staff.dry.services");
        accountant.sees("staff.review.filter.ALL", FLATS).sees("staff.review.filter.ESTIMATED", FLATS);
        assertThat(accountant.text()).contains(account);
    }

    @Test
    @Order(3)
    void anAccountIsLeftOutWithAReasonOnly() {
        accountant
                .page()
                .locator("a[href*='/runs/'][href$='/accounts/" + account + "']")
                .first()
                .click();
        accountant.settle().press("staff.review.exclude");
        assertThat(accountant.page().locator("vaadin-text-field[invalid]").count())
                .isEqualTo(1);
        accountant.fill("staff.review.reason", LEFT_OUT).press("staff.review.exclude");
        accountant.seesText(LEFT_OUT);
        accountant.press("staff.review.include");
        accountant.sees("staff.review.leaveOut");
    }

    @Test
    @Order(4)
    void onlyWhatChangedIsCalculatedAgain() {
        accountant.press("staff.run.step.DRY").press("staff.dry.changed");
        accountant.sees("staff.dry.services").sees("staff.dry.next");
    }

    @Test
    @Order(5)
    void anotherPersonApprovesAndPosts() {
        desks.approveAndPost();
    }

    @Test
    @Order(6)
    void ownerSeesWhyTheAmount() {
        var home = desks.statement();
        home.page().locator(".explain > summary").first().click();
        home.settle().sees("ui.why.steps");
        assertThat(home.problems()).isEmpty();
        home.close();
    }

    @Test
    @Order(7)
    void aDearerTariffShowsHowManyPayHowMuchMore() {
        var company = desks.company();
        company.server().rows().change("UPDATE account SET opened_on = '2020-01-01' WHERE tenant_id = ?", company.id());
        chief.go("/admin/tariffs").pressText("Management");
        chief.fill("admin.terms.price", "40").press("admin.forecast.do");
        chief.sees("admin.forecast.bands");
        var counts = chief.page().locator(".bands tbody td:last-child").allInnerTexts();
        assertThat(counts).hasSizeGreaterThan(1);
        assertThat(counts.stream().mapToInt(Integer::parseInt).sum()).isEqualTo(FLATS);
        chief.page().locator(".bands").scrollIntoViewIfNeeded();
        chief.shot("forecast-bands");
        assertThat(chief.problems()).isEmpty();
    }
}
