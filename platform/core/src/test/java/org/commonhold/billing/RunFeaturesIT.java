package org.commonhold.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.commonhold.charge.BillingRunId;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.commonhold.estate.UnitId;
import org.commonhold.job.JobRunner;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.levy.CommonCosts;
import org.commonhold.levy.GrantRelief;
import org.commonhold.levy.LevyOneOff;
import org.commonhold.levy.LevyRejected;
import org.commonhold.levy.OneOffs;
import org.commonhold.levy.RecordCommonCost;
import org.commonhold.levy.ReliefReason;
import org.commonhold.levy.Reliefs;
import org.commonhold.policy.BillingMonths;
import org.commonhold.policy.BillingPolicy;
import org.commonhold.premises.PremisesRejected;
import org.commonhold.premises.RecordUnitFact;
import org.commonhold.premises.UnitFactKind;
import org.commonhold.premises.UnitFacts;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Quantity.Weight;
import org.commonhold.pricing.Terms;
import org.commonhold.security.Actor;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.statement.DifferenceCause;
import org.commonhold.tariff.ServiceId;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

class RunFeaturesIT {

    private static final BillingPeriod SEPTEMBER = BillingPeriod.of(2026, 9);
    private static final BillingPeriod OCTOBER = BillingPeriod.of(2026, 10);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 10);

    private final BillingRuns runs = CoreHarness.get(BillingRuns.class);
    private final RunReview review = CoreHarness.get(RunReview.class);
    private final BillingPolicy policy = CoreHarness.get(BillingPolicy.class);
    private final Reliefs reliefs = CoreHarness.get(Reliefs.class);
    private final OneOffs oneOffs = CoreHarness.get(OneOffs.class);
    private final CommonCosts costs = CoreHarness.get(CommonCosts.class);
    private final BillingMonths months = CoreHarness.get(BillingMonths.class);
    private final UnitFacts facts = CoreHarness.get(UnitFacts.class);

    @Test
    void personsAreBilledByTheirDays() {
        var house = new BillingFixture(1, false);
        var waste = house.define("WASTE", "OPERATING");
        house.publish(waste, LocalDate.of(2026, 1, 1), flat(new Quantity.Persons(), "310"));
        record(house, 0, UnitFactKind.PERSONS, "2", LocalDate.of(2026, 1, 1));
        record(house, 0, UnitFactKind.PERSONS, "3", LocalDate.of(2026, 10, 17));
        post(house, calculate(house, OCTOBER));
        // 2 × 310 × 16/31 + 3 × 310 × 15/31
        assertThat(charged(house, "REGULAR")).isEqualTo(77000);
        assertThatThrownBy(() -> record(house, 0, UnitFactKind.PERSONS, "1.5", LocalDate.of(2026, 11, 1)))
                .isInstanceOf(PremisesRejected.class)
                .hasMessageContaining("premises.amount.decimals");
    }

    @Test
    void aCommonCostIsDividedToTheLastCent() {
        var house = new BillingFixture(3, false);
        var lift = house.define("LIFT", "OPERATING");
        var key = new Quantity.ShareOfCost(List.of(new Weight(Weight.Measure.AREA, BigDecimal.ONE)));
        house.publish(lift, LocalDate.of(2026, 1, 1), flat(key, "1"));
        as(
                house,
                () -> costs.record(new RecordCommonCost(
                        estate(house), null, new ServiceId(lift), OCTOBER, Money.ofMinor(10000, "RUB"), "Invoice 7")));
        post(house, calculate(house, OCTOBER));
        assertThat(CoreHarness.column(
                        "select amount_minor from charge where tenant_id = ? order by amount_minor",
                        house.company.id().value()))
                .containsExactly(3333L, 3333L, 3334L);
    }

    @Test
    void aSumOrCostOnAServiceThatWouldNeverChargeItIsRefused() {
        var house = new BillingFixture(1, false).service("CARE", "AREA", null, "30");
        var care = new ServiceId(house.number("select id from service where tenant_id = ? and code = 'CARE'"));
        var sum = Money.ofMinor(10000, "RUB");
        assertThatThrownBy(() -> as(
                        house,
                        () -> oneOffs.levy(
                                new LevyOneOff(house.accounts.get(0), care, sum, SEPTEMBER, 1, "Broken door"))))
                .isInstanceOf(LevyRejected.class)
                .hasMessageContaining("levy.service.notOneOff");
        assertThatThrownBy(() -> as(
                        house,
                        () -> costs.record(new RecordCommonCost(estate(house), null, care, OCTOBER, sum, "Invoice 7"))))
                .isInstanceOf(LevyRejected.class)
                .hasMessageContaining("levy.service.notShared");
    }

    @Test
    void aBenefitIsALineOfItsOwnAndAOneOffIsChargedInInstalments() {
        var house = new BillingFixture(1, false).service("CARE", "AREA", null, "30");
        var fine = house.define("FINE", "OPERATING");
        house.publish(fine, LocalDate.of(2026, 1, 1), flat(new Quantity.OneOff(), "1"));
        var care = new ServiceId(house.number("select id from service where tenant_id = ? and code = 'CARE'"));
        as(
                house,
                () -> reliefs.grant(new GrantRelief(
                        house.accounts.get(0),
                        care,
                        ReliefReason.BENEFIT,
                        "Veteran",
                        new BigDecimal("50"),
                        1,
                        1,
                        null,
                        false,
                        LocalDate.of(2026, 1, 1),
                        null,
                        "Certificate 5")));
        as(
                house,
                () -> oneOffs.levy(new LevyOneOff(
                        house.accounts.get(0),
                        new ServiceId(fine),
                        Money.ofMinor(10000, "RUB"),
                        SEPTEMBER,
                        3,
                        "Broken door")));
        post(house, calculate(house, SEPTEMBER));
        post(house, calculate(house, OCTOBER));
        assertThat(charged(house, "REGULAR")).isEqualTo(300000);
        assertThat(charged(house, "DISCOUNT")).isEqualTo(-150000);
        assertThat(charged(house, "ONE_OFF")).isBetween(6666L, 6668L);
        assertThat(house.number("select -sum(amount_minor) from posting where tenant_id = ? and gl_account = '5300'"))
                .isEqualTo(-150000);
    }

    @Test
    void reserveMoneyIsNoIncomeAndDepositsAreOwedBack() {
        var house = new BillingFixture(1, false);
        house.publish(house.define("FUND", "RESERVE"), LocalDate.of(2026, 1, 1), flat(area(), "10"));
        house.publish(house.define("KEY", "DEPOSIT"), LocalDate.of(2026, 1, 1), flat(new Quantity.Unit(), "700"));
        post(house, calculate(house, OCTOBER));
        assertThat(booked(house, "3000")).isEqualTo(-50000);
        assertThat(booked(house, "2110")).isEqualTo(-70000);
        assertThat(booked(house, "4000")).isZero();
        assertThat(booked(house, "1100")).isEqualTo(120000);
    }

    @Test
    void anAccountIsLeftOutByNameAndTheRunIsLookedOverAgain() {
        var house = new BillingFixture(2, false).service("CARE", "AREA", null, "30");
        var run = calculate(house, OCTOBER);
        assertThatThrownBy(() -> act(house, () -> review.exclude(run, house.accounts.get(0), " ")))
                .hasMessageContaining("billing.exclude.reasonMissing");
        act(house, () -> runs.approve(run));
        act(house, () -> review.exclude(run, house.accounts.get(0), "In court"));
        assertThatThrownBy(() -> act(house, () -> runs.post(run))).hasMessageContaining("billing.post.notApproved");
        assertThat(as(house, () -> review.counts(run)).get(ReviewFilter.EXCLUDED))
                .isEqualTo(1);
        post(house, run);
        assertThat(house.count("statement")).isEqualTo(1);
        assertThat(as(house, () -> review.exclusions(run)))
                .extracting(ExclusionRow::number, ExclusionRow::reason)
                .containsExactly(tuple("A1", "In court"));
    }

    @Test
    void whereTwoPeopleBillThePreparerDoesNotApprove() {
        var house = new BillingFixture(1, false).service("CARE", "AREA", null, "30");
        var admin = CoreHarness.employee(house.company, Role.ADMIN);
        CoreHarness.as(admin, () -> {
            policy.fourEyes(true);
            return true;
        });
        var preparer = CoreHarness.employee(house.company, Role.ACCOUNTANT);
        var run = CoreHarness.as(preparer, () -> runs.prepare(OCTOBER, DUE));
        finish(house, run);
        assertThatThrownBy(() -> approve(preparer, run)).hasMessageContaining("billing.approve.samePerson");
        approve(admin, run);
        assertThatThrownBy(() -> act(house, () -> policy.fourEyes(false))).isInstanceOf(Forbidden.class);
    }

    @Test
    void nothingIsPostedIntoAClosedMonth() {
        var house = new BillingFixture(2, false).service("CARE", "AREA", null, "30");
        act(house, () -> months.close(estate(house), OCTOBER));
        assertThatThrownBy(() -> as(house, () -> runs.prepare(new PrepareRun(OCTOBER, DUE, estate(house), null))))
                .hasMessageContaining("billing.period.closed");
        assertThat(as(house, () -> runs.details(calculate(house, OCTOBER)))
                        .run()
                        .accounts())
                .isZero();
        var stranger = CoreHarness.employee(CoreHarness.company(), Role.ADMIN);
        assertThatThrownBy(() -> CoreHarness.as(
                        stranger, () -> runs.prepare(new PrepareRun(SEPTEMBER, DUE, estate(house), null))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void oneAccountIsBilledAloneAndAnOverlappingRunIsRefused() {
        var house = new BillingFixture(3, false).service("CARE", "AREA", null, "30");
        var account = house.accounts.get(1);
        var run = as(house, () -> runs.prepare(new PrepareRun(OCTOBER, DUE, null, account)));
        assertThatThrownBy(() -> as(house, () -> runs.prepare(OCTOBER, DUE)))
                .hasMessageContaining("billing.run.overlaps");
        finish(house, run);
        post(house, run);
        assertThat(house.count("statement")).isEqualTo(1);
        post(house, calculate(house, OCTOBER));
        assertThat(house.count("statement")).isEqualTo(3);
    }

    @Test
    void saysWhyABillDiffersFromTheMonthBefore() {
        var house = new BillingFixture(1, false).service("CARE", "AREA", null, "30");
        post(house, calculate(house, SEPTEMBER));
        record(house, 0, UnitFactKind.GROSS_AREA, "60", LocalDate.of(2026, 10, 1));
        var run = calculate(house, OCTOBER);
        var row =
                as(house, () -> review.differences(run, ReviewFilter.ALL, 0, 5)).get(0);
        assertThat(row.causes())
                .extracting(DifferenceCause::kind, DifferenceCause::amount)
                .containsExactly(tuple(DifferenceCause.Kind.AREA, Money.ofMinor(30000, "RUB")));
    }

    @Test
    void onlyAccountsOfWhichSomethingIsNewAreComputedAgain() {
        var house = new BillingFixture(2, false).service("CARE", "AREA", null, "30");
        var run = calculate(house, OCTOBER);
        var before = house.number("select sum(charge_id) % 1000000007 from draft_charge where tenant_id = ?"
                + " and account_id = " + house.accounts.get(1).value());
        record(house, 0, UnitFactKind.GROSS_AREA, "60", LocalDate.of(2026, 10, 1));
        act(house, () -> runs.recalculateChanged(run));
        finish(house, run);
        assertThat(house.number("select sum(amount_minor) from draft_charge where tenant_id = ?"))
                .isEqualTo(180000 + 150000);
        assertThat(house.number("select sum(charge_id) % 1000000007 from draft_charge where tenant_id = ?"
                        + " and account_id = " + house.accounts.get(1).value()))
                .isEqualTo(before);
    }

    @Test
    void aCorrectionOfABuildingChargesTheDifferenceAndNamesTheLine() {
        var house = new BillingFixture(2, false).service("CARE", "AREA", null, "30");
        post(house, calculate(house, SEPTEMBER));
        post(house, calculate(house, OCTOBER));
        record(house, 0, UnitFactKind.GROSS_AREA, "40", LocalDate.of(2026, 9, 1));
        var building = new BuildingId(house.number("select id from building where tenant_id = ?"));
        var run = as(house, () -> runs.correct(new CorrectBuilding(building, SEPTEMBER, OCTOBER, DUE)));
        finish(house, run);
        post(house, run);
        assertThat(CoreHarness.column(
                        "select concat(c.period, ' ', c.amount_minor, ' ', r.kind, ' ', c.account_id = r.account_id)"
                                + " from charge c join charge r on r.tenant_id = c.tenant_id and r.id = c.replaces_id"
                                + " where c.tenant_id = ? and c.kind = 'CORRECTION' order by c.period",
                        house.company.id().value()))
                .containsExactly("2026-09-01 -30000 REGULAR 1", "2026-10-01 -30000 REGULAR 1");
        var again = as(house, () -> runs.correct(new CorrectBuilding(building, SEPTEMBER, OCTOBER, DUE)));
        finish(house, again);
        assertThat(as(house, () -> runs.details(again)).run().accounts()).isZero();
    }

    private static Quantity area() {
        return new Quantity.Area(Quantity.AreaKind.GROSS);
    }

    private static Terms flat(Quantity quantity, String price) {
        return Terms.of(quantity, new Price.Flat(new BigDecimal(price)));
    }

    private static EstateId estate(BillingFixture house) {
        return new EstateId(house.number("select id from estate where tenant_id = ?"));
    }

    private void record(BillingFixture house, int flat, UnitFactKind kind, String amount, LocalDate from) {
        var unit = new UnitId(house.number("select unit_id from account where tenant_id = ? and id = "
                + house.accounts.get(flat).value()));
        act(house, () -> facts.record(new RecordUnitFact(unit, kind, new BigDecimal(amount), from, null)));
    }

    private static long charged(BillingFixture house, String kind) {
        return house.number(
                "select coalesce(sum(amount_minor), 0) from charge where tenant_id = ? and kind = '" + kind + "'");
    }

    private static long booked(BillingFixture house, String gl) {
        return house.number(
                "select coalesce(sum(amount_minor), 0) from posting where tenant_id = ? and gl_account = '" + gl + "'");
    }

    private BillingRunId calculate(BillingFixture house, BillingPeriod period) {
        var run = as(house, () -> runs.prepare(period, DUE));
        finish(house, run);
        return run;
    }

    private void post(BillingFixture house, BillingRunId run) {
        act(house, () -> {
            runs.approve(run);
            runs.post(run);
        });
        finish(house, run);
        assertThat(as(house, () -> runs.details(run)).run().state()).isEqualTo(RunState.POSTED);
    }

    private void finish(BillingFixture house, BillingRunId run) {
        var job =
                Objects.requireNonNull(as(house, () -> runs.details(run)).job()).id();
        CoreHarness.get(JobRunner.class).run(house.company.id(), job);
    }

    private void approve(Actor actor, BillingRunId run) {
        CoreHarness.as(actor, () -> {
            runs.approve(run);
            return true;
        });
    }

    private static void act(BillingFixture house, Runnable work) {
        as(house, () -> {
            work.run();
            return true;
        });
    }

    private static <T> T as(BillingFixture house, Callable<T> work) {
        return CoreHarness.as(CoreHarness.employee(house.company, Role.ACCOUNTANT), work);
    }
}
