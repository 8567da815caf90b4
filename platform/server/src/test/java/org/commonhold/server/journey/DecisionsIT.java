package org.commonhold.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** What decisions lay on an account: persons, a sum in instalments, a benefit, a shared cost; billed, and explained. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DecisionsIT {

    private static final String REASON = "Roof repair, meeting of May";

    private final YearMonth month = YearMonth.now(Clock.systemUTC());
    private Desks desks;
    private Screen accountant;
    private Screen chief;
    private String account;

    @BeforeAll
    void openTheCompany() {
        desks = Desks.open(1);
        desks.company().setServiceByPersons();
        desks.company().setDecidedServices();
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
    void aRefusedNumberOfPersonsLosesNothingAndTheRightOneHoldsFromItsDay() {
        accountant.go("/staff/accounts/" + account + "?tab=facts").sees("finance.facts.none");
        accountant.fill("finance.fact.amount", "2.5").fill("finance.fact.document", "Registration");
        accountant.day("finance.fact.from", month.atDay(1).toString()).press("finance.fact.submit");
        accountant.sees("premises.amount.decimals", 0);
        assertThat(field("finance.fact.amount")).isEqualTo("2.5");
        assertThat(field("finance.fact.document")).isEqualTo("Registration");

        accountant.fill("finance.fact.amount", "3").press("finance.fact.submit");
        accountant.sees("finance.fact.inForce").seesText("Registration");
    }

    @Test
    @Order(2)
    void aSumIsLaidInInstalmentsAfterACheck() {
        accountant.go("/staff/accounts/" + account + "?tab=levies").sees("finance.oneOffs.none");
        accountant.press("finance.oneOff.new");
        accountant.fill("finance.oneOff.amount", "300").fill("finance.oneOff.instalments", "3");
        accountant.press("finance.check").sees("levy.text.missing");
        assertThat(field("finance.oneOff.amount")).isEqualTo("300");

        accountant.fill("finance.oneOff.reason", REASON).press("finance.check");
        accountant.sees("finance.oneOff.check").seesText("3 instalments");
        accountant.press("finance.oneOff.lay").sees("finance.oneOff.billed", 0, 3);
        assertThat(accountant.path()).contains("/staff/accounts/" + account);
    }

    @Test
    @Order(3)
    void aBenefitHoldsFromTheFirstOfTheMonth() {
        accountant.press("finance.relief.new");
        accountant.fill("finance.relief.name", "Veteran").pick("staff.service", "Management");
        accountant.fill("finance.relief.percent", "150").fill("finance.relief.document", "Certificate 112");
        accountant.press("finance.relief.grant").sees("levy.percent.range");
        accountant.fill("finance.relief.percent", "50").press("finance.relief.grant");
        accountant.sees("finance.relief.state.NOW").seesText("Veteran");
    }

    @Test
    @Order(4)
    void anInvoiceIsSharedByTheHouse() {
        accountant.go("/staff/finance/common-costs").sees("finance.costs.none");
        accountant.press("finance.cost.new").seesText("area");
        accountant.fill("finance.cost.amount", "84.20").fill("finance.cost.document", "Invoice 4711");
        accountant.press("finance.cost.submit").sees("finance.cost.notPosted");
        accountant.seesText("Invoice 4711").sees("finance.cost.remove");
    }

    @Test
    @Order(5)
    void twoPeopleBillTheMonth() {
        chief.go("/admin/settings").sees("admin.policy.one");
        chief.choose(chief.say("admin.policy.switch"));
        chief.page()
                .locator(".panel")
                .filter(new Locator.FilterOptions().setHasText(chief.say("admin.policy.title")))
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        chief.settle().sees("admin.policy.two").sees("admin.policy.history");

        accountant.go("/staff/finance/runs/new?period=" + month).press("staff.prepare.start");
        accountant.sees("staff.dry.services");
        desks.approveAndPost();
    }

    @Test
    @Order(6)
    void theOwnerSeesEachLineExplained() {
        var home = desks.statement();
        home.page().locator(".explain > summary").all().forEach(summary -> {
            summary.click();
            home.settle();
        });
        home.shot("decisions-statement");
        var text = home.text();
        assertThat(text).contains("Roof repair", "$100.00", REASON);
        assertThat(text).contains("Waste", "$36.00");
        assertThat(text).contains("Veteran");
        assertThat(text).contains("Lift", "$84.20");
        assertThat(home.problems()).isEmpty();
        home.close();
    }

    @Test
    @Order(7)
    void theRestOfTheSumIsCancelledWithAReason() {
        accountant.go("/staff/finance/one-offs").sees("finance.oneOff.billed", 1, 3);
        accountant.press("finance.oneOff.cancel.title", "Roof repair", account);
        var dialog = accountant.page().locator("vaadin-dialog-overlay");
        dialog.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(accountant.say("finance.oneOff.cancel.do")))
                .click();
        accountant.settle().sees("levy.text.missing");
        accountant.fill("finance.reason", "Paid by the insurer");
        dialog.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(accountant.say("finance.oneOff.cancel.do")))
                .click();
        accountant.settle().sees("finance.oneOff.cancelled", 1, 3).seesText("Paid by the insurer");
    }

    @Test
    @Order(8)
    void aMonthThatIsNotOverStaysOpenAndSaysWhy() {
        accountant.go("/staff/finance/months").sees("finance.months.billed");
        accountant
                .page()
                .getByText(accountant.say("finance.months.close"), new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        accountant.settle();
        accountant
                .page()
                .locator("vaadin-confirm-dialog-overlay")
                .getByText(accountant.say("finance.months.close"), new Locator.GetByTextOptions().setExact(true))
                .click();
        accountant.settle().sees("policy.period.notOver");
        assertThat(accountant.problems()).isEmpty();
        assertThat(chief.problems()).isEmpty();
    }

    @Test
    @Order(9)
    void theCompanyMakesARuleOfItsOwn() {
        chief.go("/admin/rules/new?kind=due_date");
        chief.fill("admin.ownRule.due.day", "40").fill("admin.rules.source", "Decision 7 of the board");
        chief.press("admin.ownRule.check").press("admin.ownRule.submit").sees("rulepack.day.range");
        assertThat(chief.page()
                        .getByLabel(chief.say("admin.rules.source"), new Page.GetByLabelOptions().setExact(true))
                        .inputValue())
                .isEqualTo("Decision 7 of the board");
        chief.fill("admin.ownRule.due.day", "20").press("admin.ownRule.check").press("admin.ownRule.submit");
        chief.sees("admin.ownRule.own").seesText("Decision 7 of the board");
    }

    private String field(String labelKey) {
        return accountant
                .page()
                .getByLabel(accountant.say(labelKey), new Page.GetByLabelOptions().setExact(true))
                .first()
                .inputValue();
    }
}
