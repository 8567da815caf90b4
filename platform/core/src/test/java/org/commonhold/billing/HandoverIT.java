package org.commonhold.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.commonhold.charge.BillingRunId;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.commonhold.job.JobRunner;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.levy.CommonCosts;
import org.commonhold.levy.LevyOneOff;
import org.commonhold.levy.OneOffs;
import org.commonhold.levy.RecordCommonCost;
import org.commonhold.premises.BuildingFactKind;
import org.commonhold.premises.BuildingFacts;
import org.commonhold.premises.RecordBuildingFact;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Quantity.Weight;
import org.commonhold.pricing.Terms;
import org.commonhold.security.Role;
import org.commonhold.tariff.ServiceId;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

/** Units change hands within a month, and a building uses less in common than nothing. */
class HandoverIT {

    private static final BillingPeriod SEPTEMBER = BillingPeriod.of(2026, 9);
    private static final BillingPeriod OCTOBER = BillingPeriod.of(2026, 10);
    private static final BillingPeriod NOVEMBER = BillingPeriod.of(2026, 11);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 10);
    private static final List<Weight> BY_AREA = List.of(new Weight(Weight.Measure.AREA, BigDecimal.ONE));

    private final BillingRuns runs = CoreHarness.get(BillingRuns.class);
    private final CommonCosts costs = CoreHarness.get(CommonCosts.class);
    private final OneOffs oneOffs = CoreHarness.get(OneOffs.class);

    @Test
    void aCommonCostIsSplitByDaysAndAOneOffIsWholeTheHoldersOnItsDay() {
        var house = new BillingFixture(3, false);
        var lift = house.define("LIFT", "OPERATING");
        house.publish(lift, LocalDate.of(2026, 1, 1), flat(new Quantity.ShareOfCost(BY_AREA), "1"));
        var roof = house.define("ROOF", "OPERATING");
        house.publish(roof, LocalDate.of(2026, 1, 1), flat(new Quantity.OneOff(), "1"));
        var estate = new EstateId(house.number("select id from estate where tenant_id = ?"));
        as(
                house,
                () -> costs.record(new RecordCommonCost(
                        estate, null, new ServiceId(lift), OCTOBER, Money.ofMinor(93_000, "RUB"), "Invoice 7")));
        as(
                house,
                () -> oneOffs.levy(new LevyOneOff(
                        house.accounts.get(0),
                        new ServiceId(roof),
                        Money.ofMinor(30_000, "RUB"),
                        SEPTEMBER,
                        3,
                        "Roof")));
        var next = handOver(house, LocalDate.of(2026, 10, 11));
        post(house, SEPTEMBER);
        post(house, OCTOBER);
        // 310.00 a flat: 10 and 21 of 31 days
        assertThat(lines(house, "LIFT")).containsExactlyInAnyOrder("A1 10000", "A1b 21000", "A2 31000", "A3 31000");
        assertThat(lines(house, "ROOF")).containsExactly("A1 10000", "A1 10000");
        as(
                house,
                () -> costs.record(new RecordCommonCost(
                        estate, null, new ServiceId(lift), NOVEMBER, Money.ofMinor(93_000, "RUB"), "Invoice 8")));
        post(house, NOVEMBER);
        assertThat(lines(house, "LIFT")).contains("A1b 31000");
        assertThat(lines(house, "ROOF")).containsExactly("A1 10000", "A1 10000", "A1b 10000");
        assertThat(house.number("select count(*) from charge where tenant_id = ? and account_id = " + next
                        + " and explanation like '%shareOfDays%'"))
                .isEqualTo(1);
    }

    @Test
    void lessThanNothingInCommonIsCarriedToTheNextMonth() {
        var house = new BillingFixture(2, true)
                .service("WATER", "METERED", "COLD_WATER", "10")
                .reading(0, LocalDate.of(2026, 8, 25), "100")
                .reading(1, LocalDate.of(2026, 8, 25), "100")
                .reading(0, LocalDate.of(2026, 9, 25), "106")
                .reading(1, LocalDate.of(2026, 9, 25), "106")
                .reading(0, LocalDate.of(2026, 10, 25), "110")
                .reading(1, LocalDate.of(2026, 10, 25), "110");
        var common = house.define("COMMON", "OPERATING");
        house.publish(
                common,
                LocalDate.of(2026, 1, 1),
                flat(new Quantity.CommonUse("COLD_WATER", BY_AREA, new BigDecimal("0.02")), "10"));
        var building = new BuildingId(house.number("select id from building where tenant_id = ?"));
        buildingMeter(house, building, "500", "510", "523");
        var unknown = calculate(house, SEPTEMBER);
        assertThat(as(house, () -> runs.details(unknown)).run().errors()).isEqualTo(2);
        assertThat(house.number("select count(*) from draft_error where tenant_id = ?"
                        + " and message_key = 'pricing.fault.noWeight' and arguments like '%House 1%'"))
                .isEqualTo(2);
        as(house, () -> {
            CoreHarness.get(BuildingFacts.class)
                    .record(new RecordBuildingFact(
                            building,
                            BuildingFactKind.COMMON_AREA,
                            new BigDecimal("100"),
                            LocalDate.of(2026, 1, 1),
                            null));
            runs.discard(unknown);
            return true;
        });
        post(house, SEPTEMBER);
        // September: 10 by the building, 12 by its flats; October: 13 less 8 less 2 carried on, but 2 at most
        assertThat(lines(house, "COMMON")).containsExactlyInAnyOrder("A1 0", "A2 0");
        post(house, OCTOBER);
        assertThat(lines(house, "COMMON")).containsExactlyInAnyOrder("A1 0", "A2 0", "A1 1000", "A2 1000");
        assertThat(CoreHarness.column(
                        "select concat(measured + 0, ' ', used + 0, ' ', carried_in + 0, ' ', carried_out + 0)"
                                + " from run_common where tenant_id = ? order by period",
                        house.company.id().value()))
                .hasToString("[10.000000 12.000000 0.000000 -2.000000, 13.000000 8.000000 -2.000000 0.000000]");
        assertThat(house.number(
                        "select count(*) from charge where tenant_id = ? and explanation like '%commonCarriedIn%'"
                                + " and explanation like '%commonMost%'"))
                .isEqualTo(2);
    }

    /** The first flat's account ends and another begins; gives its id. */
    private static long handOver(BillingFixture house, LocalDate day) {
        var id = NewId.next();
        var tenant = house.company.id().value();
        CoreHarness.sql(
                "insert into account (tenant_id, id, version, unit_id, number, opened_on) select tenant_id, ?, 1,"
                        + " unit_id, 'A1b', ? from account where tenant_id = ? and number = 'A1'",
                id,
                day,
                tenant);
        CoreHarness.sql("update account set closed_on = ? where tenant_id = ? and number = 'A1'", day, tenant);
        return id;
    }

    private static void buildingMeter(BillingFixture house, BuildingId building, String... values) {
        var tenant = house.company.id().value();
        var meter = NewId.next();
        var register = NewId.next();
        CoreHarness.sql(
                "insert into meter (tenant_id, id, version, building_id, resource, serial, installed_on)"
                        + " values (?, ?, 1, ?, 'COLD_WATER', 'B1', '2026-01-01')",
                tenant,
                meter,
                building.value());
        CoreHarness.sql(
                "insert into meter_register (tenant_id, id, version, meter_id, zone, digits, decimals, initial_value)"
                        + " values (?, ?, 1, ?, 'T1', 5, 3, 0)",
                tenant,
                register,
                meter);
        for (int i = 0; i < values.length; i++) {
            var day = LocalDate.of(2026, 8 + i, 25);
            CoreHarness.sql(
                    "insert into reading (tenant_id, id, register_id, reading_value, taken_on, received_at, source,"
                            + " confirmed) values (?, ?, ?, ?, ?, ?, 'STAFF', false)",
                    tenant,
                    NewId.next(),
                    register,
                    new BigDecimal(values[i]),
                    day,
                    day.atTime(12, 0));
        }
    }

    private static List<String> lines(BillingFixture house, String service) {
        return texts(
                "select concat(a.number, ' ', c.amount_minor) from charge c join account a on a.tenant_id = c.tenant_id"
                        + " and a.id = c.account_id join service s on s.tenant_id = c.tenant_id and s.id = c.service_id"
                        + " where c.tenant_id = ? and s.code = '" + service + "' order by c.period, c.id",
                house.company.id().value());
    }

    private static List<String> texts(String query, Object... parameters) {
        return CoreHarness.column(query, parameters).stream()
                .map(String::valueOf)
                .toList();
    }

    private static Terms flat(Quantity quantity, String price) {
        return Terms.of(quantity, new Price.Flat(new BigDecimal(price)));
    }

    private void post(BillingFixture house, BillingPeriod period) {
        approve(house, calculate(house, period));
    }

    private BillingRunId calculate(BillingFixture house, BillingPeriod period) {
        var run = as(house, () -> runs.prepare(period, DUE));
        finish(house, run);
        return run;
    }

    private void approve(BillingFixture house, BillingRunId run) {
        as(house, () -> {
            runs.approve(run);
            runs.post(run);
            return true;
        });
        finish(house, run);
        assertThat(as(house, () -> runs.details(run)).run().state()).isEqualTo(RunState.POSTED);
    }

    private void finish(BillingFixture house, BillingRunId run) {
        var job =
                Objects.requireNonNull(as(house, () -> runs.details(run)).job()).id();
        CoreHarness.get(JobRunner.class).run(house.company.id(), job);
    }

    private static <T> T as(BillingFixture house, Callable<T> work) {
        return CoreHarness.as(CoreHarness.employee(house.company, Role.ACCOUNTANT), work);
    }
}
