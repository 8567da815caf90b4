package org.commonhold.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.estate.EstateId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.levy.CommonCostRow;
import org.commonhold.levy.CommonCosts;
import org.commonhold.levy.CorrectCommonCost;
import org.commonhold.levy.GrantRelief;
import org.commonhold.levy.LevyFilter;
import org.commonhold.levy.LevyId;
import org.commonhold.levy.LevyOneOff;
import org.commonhold.levy.LevyOneOffEach;
import org.commonhold.levy.LevyRejected;
import org.commonhold.levy.OneOffRow;
import org.commonhold.levy.OneOffs;
import org.commonhold.levy.RecordCommonCost;
import org.commonhold.levy.ReliefReason;
import org.commonhold.levy.ReliefRow;
import org.commonhold.levy.Reliefs;
import org.commonhold.policy.BillingMonths;
import org.commonhold.premises.RecordUnitFact;
import org.commonhold.premises.UnitFactKind;
import org.commonhold.premises.UnitFacts;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Quantity.Weight;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.tariff.ServiceId;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

class LevyFactsIT {

    private static final BillingPeriod SEPTEMBER = BillingPeriod.of(2026, 9);
    private static final BillingPeriod OCTOBER = BillingPeriod.of(2026, 10);

    private final Reliefs reliefs = CoreHarness.get(Reliefs.class);
    private final OneOffs oneOffs = CoreHarness.get(OneOffs.class);
    private final CommonCosts costs = CoreHarness.get(CommonCosts.class);
    private final UnitFacts facts = CoreHarness.get(UnitFacts.class);

    @Test
    void aReliefEndsAtADayAndIsNotPutOff() {
        var desk = new BillingDesk(new BillingFixture(1, false).service("CARE", "AREA", null, "30"));
        var account = desk.house.accounts.get(0);
        var relief = desk.as(() -> reliefs.grant(new GrantRelief(
                account,
                desk.service("CARE"),
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
        desk.bill(SEPTEMBER);
        desk.act(() -> reliefs.end(relief, LocalDate.of(2026, 10, 1)));
        desk.bill(OCTOBER);
        assertThat(desk.charged(desk.service("CARE")).stream().map(Object::toString))
                .filteredOn(line -> line.contains("DISCOUNT"))
                .hasSize(1)
                .allMatch(line -> line.startsWith("2026-09-01"));
        assertThat(desk.as(() -> reliefs.reliefs(LevyFilter.of(account), 0, 10)))
                .extracting(ReliefRow::accountNumber, ReliefRow::validTo)
                .containsExactly(tuple("A1", LocalDate.of(2026, 10, 1)));
        assertThatThrownBy(() -> desk.act(() -> reliefs.end(relief, LocalDate.of(2026, 11, 1))))
                .isInstanceOf(LevyRejected.class)
                .hasMessageContaining("levy.end.late");
        assertThatThrownBy(() -> BillingDesk.act(
                        CoreHarness.employee(CoreHarness.company(), Role.ADMIN),
                        () -> reliefs.end(relief, LocalDate.of(2026, 9, 1))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSumIsCancelledFromTheNextInstalmentOnAndWhatWasBilledStays() {
        var desk = new BillingDesk(new BillingFixture(1, false).service("CARE", "AREA", null, "30"));
        var fine = desk.service("FINE", new Quantity.OneOff(), "1");
        var sum = desk.as(() -> oneOffs.levy(oneOff(desk, fine, 9000, SEPTEMBER, 3, "Broken \"door\"")));
        desk.bill(SEPTEMBER);
        assertThat(row(desk, sum).billed()).isEqualTo(1);
        desk.act(() -> oneOffs.cancel(sum, "The court said so"));
        desk.bill(OCTOBER);
        assertThat(desk.charged(fine)).containsExactly("2026-09-01 ONE_OFF GIVEN 30 3000");
        assertThat(row(desk, sum).cancelReason()).isEqualTo("The court said so");
        assertThatThrownBy(() -> desk.act(() -> oneOffs.cancel(sum, "Again")))
                .isInstanceOf(LevyRejected.class)
                .hasMessageContaining("levy.oneOff.cancelled");
        assertThat(desk.accounts(desk.correct(SEPTEMBER, OCTOBER))).isZero();
    }

    @Test
    void nothingIsLeftToCancelOfASumThatIsBilledAndNoneBeginsInABilledMonth() {
        var desk = new BillingDesk(new BillingFixture(1, false).service("CARE", "AREA", null, "30"));
        var fine = desk.service("FINE", new Quantity.OneOff(), "1");
        var sum = desk.as(() -> oneOffs.levy(oneOff(desk, fine, 9000, OCTOBER, 1, "Key")));
        desk.bill(OCTOBER);
        assertThatThrownBy(() -> desk.act(() -> oneOffs.cancel(sum, "Error")))
                .isInstanceOf(LevyRejected.class)
                .hasMessageContaining("levy.oneOff.billed");
        assertThatThrownBy(() -> desk.act(() -> oneOffs.cancel(sum, " "))).hasMessageContaining("levy.text.missing");
        assertThatThrownBy(() -> desk.as(() -> oneOffs.levy(oneOff(desk, fine, 500, OCTOBER, 1, "Late"))))
                .isInstanceOf(LevyRejected.class)
                .hasMessageContaining("levy.firstPeriod.billed");
    }

    @Test
    void aSumIsLaidOnEachAccountOfABuilding() {
        var desk = new BillingDesk(new BillingFixture(3, false));
        var gate = desk.service("GATE", new Quantity.OneOff(), "1");
        var each = each(desk.estate(), desk, gate);
        assertThat(desk.as(() -> oneOffs.levyEach(each))).isEqualTo(3);
        desk.bill(OCTOBER);
        assertThat(desk.charged(gate))
                .containsExactly(
                        "2026-10-01 ONE_OFF GIVEN 25 2500",
                        "2026-10-01 ONE_OFF GIVEN 25 2500",
                        "2026-10-01 ONE_OFF GIVEN 25 2500");
        assertThat(desk.as(() -> oneOffs.count(LevyFilter.ALL))).isEqualTo(3);
        assertThat(desk.as(() -> oneOffs.oneOffs(LevyFilter.ALL, 2, 5))).hasSize(1);
        var stranger = new BillingDesk(new BillingFixture(1, false));
        assertThatThrownBy(() -> stranger.as(() -> oneOffs.levyEach(each))).isInstanceOf(NotFound.class);
    }

    @Test
    void aCostIsTakenBackUntilItStandsOnBillsAndCorrectedByACorrectionAfterwards() {
        var desk = new BillingDesk(new BillingFixture(2, false));
        var key = new Quantity.ShareOfCost(List.of(new Weight(Weight.Measure.AREA, BigDecimal.ONE)));
        var lift = desk.service("LIFT", key, "1");
        var wrong = desk.as(() -> costs.record(cost(desk, lift, 700)));
        desk.act(() -> costs.remove(wrong));
        var cost = desk.as(() -> costs.record(cost(desk, lift, 5000)));
        desk.act(() -> costs.correct(new CorrectCommonCost(cost, Money.ofMinor(6000, "RUB"), "Invoice 8")));
        assertThat(desk.as(() -> costs.costs(OCTOBER, 0, 10)))
                .extracting(CommonCostRow::posted)
                .containsExactly(false);
        desk.bill(OCTOBER);
        assertThat(desk.charged(lift))
                .containsExactly("2026-10-01 REGULAR GIVEN 30 3000", "2026-10-01 REGULAR GIVEN 30 3000");
        assertThat(desk.as(() -> costs.costs(OCTOBER, 0, 10)))
                .extracting(CommonCostRow::posted)
                .containsExactly(true);
        assertThatThrownBy(() -> desk.act(() -> costs.remove(cost)))
                .isInstanceOf(LevyRejected.class)
                .hasMessageContaining("levy.cost.posted");
        desk.act(() -> costs.correct(new CorrectCommonCost(cost, Money.ofMinor(4000, "RUB"), "Credit note 1")));
        desk.correct(OCTOBER, OCTOBER);
        assertThat(desk.house.number("select sum(amount_minor) from charge where tenant_id = ?"))
                .isEqualTo(4000);
        desk.act(() -> CoreHarness.get(BillingMonths.class).close(desk.estate(), OCTOBER));
        assertThatThrownBy(() -> desk.act(
                        () -> costs.correct(new CorrectCommonCost(cost, Money.ofMinor(1, "RUB"), "Invoice 9"))))
                .hasMessageContaining("levy.cost.closed");
    }

    @Test
    void aClerkSaysWhoLivesThereButNotHowLargeItIs() {
        var desk = new BillingDesk(new BillingFixture(1, false));
        var clerk = desk.employee(Role.CLERK);
        BillingDesk.act(clerk, () -> facts.record(fact(desk, UnitFactKind.PERSONS, "3")));
        assertThat(CoreHarness.as(clerk, () -> facts.of(desk.unit(0)))).hasSize(1);
        assertThatThrownBy(() -> BillingDesk.act(clerk, () -> facts.record(fact(desk, UnitFactKind.GROSS_AREA, "60"))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> BillingDesk.act(
                        desk.employee(Role.TECHNICIAN), () -> facts.record(fact(desk, UnitFactKind.PERSONS, "2"))))
                .isInstanceOf(Forbidden.class);
    }

    private OneOffRow row(BillingDesk desk, LevyId sum) {
        return desk.as(() -> oneOffs.oneOffs(LevyFilter.ALL, 0, 10)).stream()
                .filter(r -> r.id().equals(sum))
                .findFirst()
                .orElseThrow();
    }

    private static LevyOneOff oneOff(
            BillingDesk desk, ServiceId service, long minor, BillingPeriod first, int instalments, String reason) {
        return new LevyOneOff(
                desk.house.accounts.get(0), service, Money.ofMinor(minor, "RUB"), first, instalments, reason);
    }

    private static LevyOneOffEach each(EstateId estate, BillingDesk desk, ServiceId service) {
        return new LevyOneOffEach(estate, desk.building(), service, Money.ofMinor(2500, "RUB"), OCTOBER, 1, "New gate");
    }

    private static RecordCommonCost cost(BillingDesk desk, ServiceId service, long minor) {
        return new RecordCommonCost(desk.estate(), null, service, OCTOBER, Money.ofMinor(minor, "RUB"), "Invoice 7");
    }

    private static RecordUnitFact fact(BillingDesk desk, UnitFactKind kind, String amount) {
        return new RecordUnitFact(desk.unit(0), kind, new BigDecimal(amount), LocalDate.of(2026, 10, 1), null);
    }
}
