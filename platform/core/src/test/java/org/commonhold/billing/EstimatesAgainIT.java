package org.commonhold.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.NewId;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.commonhold.tariff.ServiceId;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

/** What becomes of estimates that a reading has put right when their months are looked at again. */
class EstimatesAgainIT {

    private static final BillingPeriod AUGUST = BillingPeriod.of(2026, 8);
    private static final BillingPeriod SEPTEMBER = BillingPeriod.of(2026, 9);
    private static final BillingPeriod OCTOBER = BillingPeriod.of(2026, 10);

    private final BillingFixture house = new BillingFixture(1, true);
    private final BillingDesk desk = new BillingDesk(house);

    @Test
    void theMonthThatPutAnEstimateRightIsNotChargedForItOnceMore() {
        var water = water(new Price.Flat(BigDecimal.TEN));
        threeMonths();
        desk.bill(AUGUST);
        house.reading(0, LocalDate.of(2026, 9, 30), "160");
        desk.bill(SEPTEMBER);
        assertThat(desk.charged(water).subList(3, 6))
                .containsExactly(
                        "2026-08-01 REGULAR AVERAGE 10 10000",
                        "2026-08-01 CORRECTION ACTUAL 5.246 5246",
                        "2026-09-01 REGULAR ACTUAL 14.754 14754");

        assertThat(desk.accounts(desk.correct(AUGUST, SEPTEMBER))).isZero();
        assertThat(desk.charged(water)).hasSize(6);
    }

    @Test
    void aMonthThatWasPutRightStillCountsByZoneForTheNextMean() {
        var power = water(new Price.ByZone(Map.of("T1", new BigDecimal("6"), "T2", new BigDecimal("2")), null));
        var night = secondRegister();
        for (var month = 5; month <= 7; month++) {
            reading(night, BillingPeriod.of(2026, month).lastDay(), 5 * (month - 4));
        }
        threeMonths();
        desk.bill(AUGUST);
        house.reading(0, LocalDate.of(2026, 9, 30), "150");
        reading(night, LocalDate.of(2026, 9, 30), 25);
        desk.bill(SEPTEMBER);
        desk.bill(OCTOBER);

        // each month 10 by day and 5 at night, however it is known
        assertThat(desk.charged(power).get(3)).isEqualTo("2026-08-01 REGULAR AVERAGE 15 7000");
        assertThat(desk.charged(power)).last().isEqualTo("2026-10-01 REGULAR AVERAGE 15 7000");
    }

    /** 10 in each of May, June and July. */
    private void threeMonths() {
        for (var month = 5; month <= 7; month++) {
            var period = BillingPeriod.of(2026, month);
            house.reading(0, period.lastDay(), Integer.toString(100 + 10 * (month - 4)));
            desk.bill(period);
        }
    }

    private ServiceId water(Price price) {
        var id = house.define("WATER", "OPERATING");
        house.publish(id, LocalDate.of(2026, 1, 1), Terms.of(new Quantity.Consumption("COLD_WATER", null), price));
        return new ServiceId(id);
    }

    private long secondRegister() {
        var register = NewId.next();
        CoreHarness.sql(
                "insert into meter_register (tenant_id, id, version, meter_id, zone, digits, decimals, initial_value)"
                        + " values (?, ?, 1, ?, 'T2', 5, 3, 0)",
                house.company.id().value(),
                register,
                house.number("select id from meter where tenant_id = ?"));
        return register;
    }

    private void reading(long register, LocalDate day, int value) {
        CoreHarness.sql(
                "insert into reading (tenant_id, id, register_id, reading_value, taken_on, received_at, source,"
                        + " confirmed) values (?, ?, ?, ?, ?, ?, 'PORTAL', false)",
                house.company.id().value(),
                NewId.next(),
                register,
                value,
                day,
                day.atTime(12, 0));
    }
}
