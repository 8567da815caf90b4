package org.commonhold.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Quantity.Weight;
import org.commonhold.pricing.Quantity.Weight.Measure;
import org.commonhold.pricing.Terms.Proration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PoolWeightsTest {

    private static final BillingPeriod JUNE = BillingPeriod.of(2026, 6);
    private static final List<Weight> BY_AREA = List.of(new Weight(Measure.AREA, BigDecimal.ONE));
    private static final List<Weight> BY_SHARE = List.of(new Weight(Measure.SHARE, BigDecimal.ONE));

    @Test
    void twoHoldersOfAMonthPayWhatOneWouldHavePaid() {
        var whole = divide("1000.01", BY_AREA, flat(1, 1, 1, 31, "53.4"), flat(2, 2, 1, 31, "61.3"));
        var handed = divide(
                "1000.01", BY_AREA, flat(1, 1, 1, 11, "53.4"), flat(3, 1, 11, 31, "53.4"), flat(2, 2, 1, 31, "61.3"));
        assertThat(whole).containsExactly(number("465.57"), number("534.44"));
        assertThat(handed).containsExactly(number("155.19"), number("310.38"), number("534.44"));
        assertThat(handed.get(0).add(handed.get(1))).isEqualByComparingTo(whole.get(0));
    }

    @Test
    void theWholeMonthGoesToWhoHoldsItOnTheFirstWhereTheTariffSaysSo() {
        var units = List.of(flat(1, 1, 1, 11, "50"), flat(3, 1, 11, 31, "50"), flat(2, 2, 1, 31, "50"));
        var key = new PoolWeights(units, Proration.WHOLE_MONTH, JUNE).key(BY_AREA);
        assertThat(Objects.requireNonNull(key).divide(number("10.01"), 2, units))
                .containsExactly(number("5.01"), number("0.00"), number("5.00"));
    }

    @Test
    void thoseWhoHoldAUnitAtTheSameTimeShareItsWeight() {
        assertThat(divide("90.00", BY_AREA, flat(1, 1, 1, 31, "50"), flat(3, 1, 1, 31, "50"), flat(2, 2, 1, 31, "100")))
                .containsExactly(number("15.00"), number("15.00"), number("60.00"));
    }

    @Test
    void eachHolderIsWeighedByItsOwnUse() {
        var first = new PoolUnit(1, 1, day(1), day(11), null, none(), null, number("2"));
        var second = new PoolUnit(3, 1, day(11), day(31), null, none(), null, number("3"));
        var other = new PoolUnit(2, 2, day(1), day(31), null, none(), null, number("5"));
        assertThat(divide("10.00", List.of(new Weight(Measure.CONSUMPTION, BigDecimal.ONE)), first, second, other))
                .containsExactly(number("2.00"), number("3.00"), number("5.00"));
    }

    @Test
    void whatIsNotKnownIsNamedAndNeverNothing() {
        var units = List.of(flat(1, 1, 1, 31, "50"), share(2, null, null));
        var weights = new PoolWeights(units, Proration.ACTUAL_DAYS, JUNE);
        assertThat(weights.gap(BY_AREA)).hasValue(new PoolWeights.Gap(units.get(1), Measure.AREA));
        assertThat(weights.gap(List.of(new Weight(Measure.EQUAL, BigDecimal.ONE))))
                .isEmpty();
    }

    @Test
    void theDeclaredShareCountsWhereNoDatedOneIsAndTheScaleIsTheSame() {
        assertThat(divide("100.00", BY_SHARE, share(1, null, "0.25"), share(2, "0.75", "0.5")))
                .containsExactly(number("25.00"), number("75.00"));
        var mixed = List.of(share(1, null, "0.25"), share(2, "20", "0.5"));
        assertThat(new PoolWeights(mixed, Proration.ACTUAL_DAYS, JUNE).gap(BY_SHARE))
                .hasValue(new PoolWeights.Gap(mixed.get(0), Measure.SHARE));
    }

    @Property
    void partsAreTheWholeHoweverUnitsChangeHands(
            @ForAll @LongRange(min = 0, max = 100_000_000) long minor,
            @ForAll List<@IntRange(min = 1, max = 9_999) Integer> areas,
            @ForAll @IntRange(min = 1, max = 30) int day) {
        var whole = new ArrayList<PoolUnit>();
        var handed = new ArrayList<PoolUnit>();
        for (int i = 0; i < areas.size(); i++) {
            var area = BigDecimal.valueOf(areas.get(i), 2).toPlainString();
            whole.add(flat(i, i, 1, 31, area));
            if (day > 1 && i % 2 == 0) {
                handed.add(flat(i, i, 1, day, area));
                handed.add(flat(1_000 + i, i, day, 31, area));
            } else {
                handed.add(flat(i, i, 1, 31, area));
            }
        }
        var total = BigDecimal.valueOf(minor, 2);
        if (!areas.isEmpty()) {
            var before = divide(total.toPlainString(), BY_AREA, whole.toArray(PoolUnit[]::new));
            var after = divide(total.toPlainString(), BY_AREA, handed.toArray(PoolUnit[]::new));
            assertThat(ShareRules.sum(after)).isEqualByComparingTo(total);
            for (int i = 0; i < whole.size(); i++) {
                var unit = whole.get(i).unit();
                var parts = BigDecimal.ZERO;
                for (int h = 0; h < handed.size(); h++) {
                    parts = handed.get(h).unit() == unit ? parts.add(after.get(h)) : parts;
                }
                assertThat(parts).isEqualByComparingTo(before.get(i));
            }
        }
    }

    private static List<BigDecimal> divide(String total, List<Weight> weights, PoolUnit... units) {
        var all = List.of(units);
        var key = new PoolWeights(all, Proration.ACTUAL_DAYS, JUNE).key(weights);
        return Objects.requireNonNull(key).divide(number(total), 2, all);
    }

    private static PoolUnit flat(long account, long unit, int from, int to, String area) {
        return new PoolUnit(account, unit, day(from), day(to), number(area), none(), null, null);
    }

    private static PoolUnit share(long unit, @Nullable String dated, @Nullable String declared) {
        var share =
                new PoolUnit.Share(dated == null ? null : number(dated), declared == null ? null : number(declared));
        return new PoolUnit(unit, unit, day(1), day(31), null, share, null, null);
    }

    private static PoolUnit.Share none() {
        return new PoolUnit.Share(null, null);
    }

    private static LocalDate day(int day) {
        return JUNE.firstDay().plusDays(day - 1L);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
