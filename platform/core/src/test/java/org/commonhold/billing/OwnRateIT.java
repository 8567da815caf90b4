package org.commonhold.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.MovableClock;
import org.commonhold.rulepack.DatedRule;
import org.commonhold.rulepack.Rule;
import org.commonhold.rulepack.RulePacks;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A rate that the pack does not know yet: the company enters it with its day and source, and late fees reckon with it. */
class OwnRateIT {

    private static final BillingPeriod AUGUST = BillingPeriod.of(2026, 8);
    private static final BillingPeriod OCTOBER = BillingPeriod.of(2026, 10);
    private static final String SOURCE = "Bank of Russia, decision of 9 October 2026";

    private final MovableClock clock = CoreHarness.get(MovableClock.class);
    private final RulePacks packs = CoreHarness.get(RulePacks.class);
    private final BillingDesk desk = new BillingDesk(new BillingFixture(1, false).service("CARE", "AREA", null, "30"));

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void theRateOfThePackHoldsUntilTheCompanyEntersALaterOne() {
        billed();
        // due 10 September: days 31 to 51 of 1,500.00 at 9.5 %, the cap of the pack, ÷ 300
        assertThat(lateFee()).isEqualTo(998);
    }

    @Test
    void aRateThatTheCompanyEntersIsTheOneThatLateFeesUse() {
        rule(new Rule.PublishedRate("CBR_KEY", new BigDecimal("6")));
        billed();
        // the same 21 days at 6 %
        assertThat(lateFee()).isEqualTo(630);
        assertThat(desk.as(packs::own)).singleElement().satisfies(row -> {
            assertThat(row.dated().source()).isEqualTo(SOURCE);
            assertThat(row.dated().validFrom()).isEqualTo(LocalDate.of(2026, 10, 12));
        });
    }

    @Test
    void aCapThatTheCompanyEntersHoldsItsRateDown() {
        rule(new Rule.RateCap("CBR_KEY", new BigDecimal("3")));
        billed();
        // day 31 at 9.5 %, the twenty days from 12 October on at 3 %
        assertThat(lateFee()).isEqualTo(348);
    }

    private void billed() {
        on(LocalDate.of(2026, 9, 2));
        desk.bill(AUGUST);
        on(LocalDate.of(2026, 11, 2));
        desk.bill(OCTOBER);
    }

    private void rule(Rule rule) {
        BillingDesk.act(
                desk.employee(Role.ADMIN),
                () -> packs.override(new DatedRule(LocalDate.of(2026, 10, 12), null, SOURCE, rule)));
    }

    private void on(LocalDate day) {
        clock.moveTo(day.atTime(10, 0).atZone(ZoneId.of("Europe/Moscow")).toInstant());
    }

    private long lateFee() {
        return desk.house.number(
                "select coalesce(sum(amount_minor), 0) from charge where tenant_id = ?" + " and kind = 'LATE_FEE'");
    }
}
