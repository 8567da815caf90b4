package org.commonhold.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhold.sharing.PoolFixture.BY_AREA;
import static org.commonhold.sharing.PoolFixture.JUNE;
import static org.commonhold.sharing.PoolFixture.day;
import static org.commonhold.sharing.PoolFixture.weight;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.commonhold.basis.AccountFacts;
import org.commonhold.basis.AccountSql;
import org.commonhold.basis.BilledAccount;
import org.commonhold.pricing.Facts.ShareFact;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Quantity.Weight.Measure;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.InTransaction;
import org.junit.jupiter.api.Test;

/** Whatever fits in memory at once, the same falls on everybody, and nothing is lost. */
class PoolsIT {

    private static final Pools.Size TINY = new Pools.Size(2, new Cut.Room(1, 2));
    private static final String ALL =
            "r.account_id, s.code, r.place, r.total, r.weight, r.weights, r.part, r.unknown_of";
    private static final String ORDER = "order by r.account_id, s.code, r.place";

    private final SharingEstate estate = new SharingEstate();
    private final long first = estate.building(estate.estate);
    private final long second = estate.building(estate.estate);

    @Test
    void pagesOfTwoUnitsGiveTheSharesOfAllAtOnce() {
        houses();
        estate.service("LIFT", new Quantity.ShareOfCost(BY_AREA));
        estate.service(
                "WASTE",
                new Quantity.ShareOfCost(List.of(weight(Measure.PERSONS, "0.4"), weight(Measure.EQUAL, "0.6"))));
        estate.service("PIPES", new Quantity.ShareOfCost(List.of(weight(Measure.CONSUMPTION, "1"))));
        estate.service("WATER", new Quantity.Consumption("COLD_WATER", null));
        estate.service("COMMON", new Quantity.CommonUse("COLD_WATER", BY_AREA, null));
        estate.cost("LIFT", null, 100_001);
        estate.cost("LIFT", first, 33_333);
        estate.cost("WASTE", null, 7_777);
        estate.cost("PIPES", null, 50_003);

        var whole = divided(Pools.Size.USUAL);
        var paged = divided(TINY);

        assertThat(estate.shares(paged, ALL, ORDER)).hasSizeGreaterThan(40).isEqualTo(estate.shares(whole, ALL, ORDER));
        assertThat(estate.shares(
                        paged, "s.code, r.place, count(*), sum(r.part) + 0", "group by s.code, r.place order by 1"))
                .containsExactly(
                        "COMMON 1 7 4.444000",
                        "LIFT 0 11 1000.010000",
                        "LIFT 1 7 333.330000",
                        "PIPES 0 11 500.030000",
                        "WASTE 0 11 77.770000");
        assertThat(compared(paged)).isNotEmpty().isEqualTo(billed(paged));
    }

    @Test
    void aCostOfTheEstateAndOneOfItsBuildingAreOnePart() {
        var home = estate.home(first, "50");
        estate.home(second, "150");
        estate.service("LIFT", new Quantity.ShareOfCost(BY_AREA));
        estate.cost("LIFT", null, 40_000);
        estate.cost("LIFT", first, 1_000);

        var division = divided(TINY);

        assertThat(estate.shares(division, "r.place, r.part + 0", "and u.id = " + home + " order by r.place"))
                .containsExactly("0 100.000000", "1 10.000000");
        assertThat(billed(division).values())
                .extracting(s -> s.values().iterator().next().part().toPlainString())
                .containsExactlyInAnyOrder("110", "300");
        assertThat(compared(division)).isEqualTo(billed(division));
    }

    @Test
    void aUnitOfWhichThePersonsAreNotKnownLeavesNothingToDivide() {
        houses();
        estate.home(second, "44");
        estate.service("WASTE", new Quantity.ShareOfCost(List.of(weight(Measure.PERSONS, "1"))));
        estate.cost("WASTE", null, 7_777);

        var division = divided(TINY);

        assertThat(estate.shares(division, "r.unknown_what, r.part + 0", ""))
                .hasSize(12)
                .containsOnly("PERSONS 0.000000");
        assertThat(compared(division)).isEqualTo(billed(division));
    }

    /** Eleven accounts of ten homes in two buildings; more that do not share. */
    private void houses() {
        for (int i = 0; i < 5; i++) {
            var home = estate.home(first, 50 + 3 * i + ".7");
            estate.fact(home, "PERSONS", Integer.toString(i), SharingEstate.LONG_AGO);
            estate.meter("unit_id", home, i + ".111");
        }
        var handed = estate.unit(first, "61.3");
        estate.account(handed, SharingEstate.LONG_AGO, day(11));
        estate.account(handed, day(11), null);
        estate.fact(handed, "PERSONS", "2", SharingEstate.LONG_AGO);
        estate.meter("building_id", first, "14.999");
        for (int i = 0; i < 4; i++) {
            var home = estate.home(second, "50");
            estate.fact(home, "PERSONS", "3", SharingEstate.LONG_AGO);
            estate.fact(home, "PERSONS", "9", JUNE.end());
            estate.fact(home, "GROSS_AREA", "40", SharingEstate.LONG_AGO);
            estate.meter("unit_id", home, "3");
        }
        estate.unit(second, "70");
        estate.account(estate.unit(second, "70"), SharingEstate.LONG_AGO, JUNE.firstDay());
        estate.account(estate.unit(second, "70"), JUNE.end(), null);
        estate.building(estate.estate);
        estate.home(estate.building(estate.another()), "500");
    }

    private Pools.Division divided(Pools.Size size) {
        var division = estate.division();
        return inside(() -> {
            pools(size).divide(division);
            return division;
        });
    }

    private static Pools pools(Pools.Size size) {
        return new Pools(
                CoreHarness.get(PoolPlan.class),
                CoreHarness.get(PoolUnits.class),
                CoreHarness.get(PoolSql.class),
                CoreHarness.get(PoolBulk.class),
                size);
    }

    /** As a bill takes them. */
    private Map<Long, Map<String, ShareFact>> billed(Pools.Division division) {
        return inside(() -> CoreHarness.get(AccountFacts.class)
                .of(accounts(), JUNE, division.currency(), division.services(), division.run())
                .entrySet()
                .stream()
                .filter(e -> !e.getValue().shares().isEmpty())
                .collect(Collectors.toMap(
                        e -> e.getKey().account().value(), e -> e.getValue().shares())));
    }

    /** As a comparison takes them, for which nothing is written. */
    private Map<Long, Map<String, ShareFact>> compared(Pools.Division division) {
        return inside(() -> {
            var pools = pools(TINY);
            return pools.shares(pools.divided(division, division.ids().keySet()), accounts());
        });
    }

    private static List<BilledAccount> accounts() {
        return CoreHarness.get(AccountSql.class).page(JUNE, "", 0, 100);
    }

    private <T> T inside(Callable<T> work) {
        var accountant = CoreHarness.employee(estate.company, Role.ACCOUNTANT);
        return CoreHarness.as(
                accountant, () -> CoreHarness.get(InTransaction.class).call(work));
    }
}
