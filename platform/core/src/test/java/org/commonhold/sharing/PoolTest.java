package org.commonhold.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonhold.sharing.PoolFixture.BY_AREA;
import static org.commonhold.sharing.PoolFixture.flat;
import static org.commonhold.sharing.PoolFixture.holder;
import static org.commonhold.sharing.PoolFixture.metered;
import static org.commonhold.sharing.PoolFixture.number;
import static org.commonhold.sharing.PoolFixture.shared;
import static org.commonhold.sharing.PoolFixture.shares;
import static org.commonhold.sharing.PoolFixture.weight;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.commonhold.pricing.Facts.ShareFact;
import org.commonhold.pricing.Facts.Unknown;
import org.commonhold.pricing.Quantity.Weight;
import org.commonhold.pricing.Quantity.Weight.Measure;
import org.commonhold.pricing.Terms.Proration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The published examples of dividing a common cost, and what happens to holders and to what is not known. */
class PoolTest {

    private static final List<Weight> BY_SHARE = List.of(weight(Measure.SHARE, "1"));
    private static final List<Weight> BY_USE = List.of(weight(Measure.CONSUMPTION, "1"));
    private static final List<Weight> EQUALLY = List.of(weight(Measure.EQUAL, "1"));

    @Test
    void s19MixesFixedAndVariableCost() {
        var mixed = List.of(weight(Measure.AREA, "0.3"), weight(Measure.CONSUMPTION, "0.7"));
        var parts = new PoolFixture()
                .with(
                        flat(1, "60", holder(1, 1, 31).with(number("500"))),
                        flat(2, "940", holder(2, 1, 31).with(number("9500"))))
                .divide("1000.00", mixed);

        assertThat(parts.get(1L)).isEqualTo(share("1000", "0.053", "1", "53"));
        assertThat(parts.get(2L)).isEqualTo(share("1000", "0.947", "1", "947"));
    }

    @Test
    void s20IsAParticipationInThousandths() {
        assertThat(amounts("1000", BY_AREA, flat(1, "120"), flat(2, "5880"))).containsExactly("20", "980");
    }

    @Test
    void s21LosesNoCent() {
        assertThat(amounts("0.05", BY_AREA, flat(1, "70"), flat(2, "30"))).containsExactly("0.04", "0.01");
        assertThat(amounts("0.05", BY_AREA, flat(1, "30"), flat(2, "70"))).containsExactly("0.02", "0.03");
        assertThat(amounts("8.00", BY_AREA, flat(1, "1"), flat(2, "1"), flat(3, "1")))
                .containsExactly("2.67", "2.67", "2.66");
    }

    @Test
    void s23DividesByPersonsAndEqually() {
        var one = new PoolUnit(1, null, shares(null, null), number("1"), List.of(holder(1, 1, 31)));
        var three = new PoolUnit(2, null, shares(null, null), number("3"), List.of(holder(2, 1, 31)));

        assertThat(amounts("100.00", List.of(weight(Measure.PERSONS, "1")), one, three))
                .containsExactly("25", "75");
        assertThat(amounts("40.00", EQUALLY, one, three)).containsExactly("20", "20");
    }

    @Test
    void twoHoldersOfAMonthPayWhatOneWouldHavePaid() {
        assertThat(amounts("1000.01", BY_AREA, flat(1, "53.4"), flat(2, "61.3")))
                .containsExactly("465.57", "534.44");
        assertThat(amounts(
                        "1000.01",
                        BY_AREA,
                        flat(1, "53.4", holder(1, 1, 11), holder(3, 11, 31)),
                        flat(2, "61.3", holder(4, 1, 31))))
                .containsExactly("155.19", "310.38", "534.44");
    }

    @Test
    void theWholeMonthGoesToWhoHoldsItOnTheFirstWhereTheTariffSaysSo() {
        assertThat(texts(new PoolFixture()
                        .by(Proration.WHOLE_MONTH)
                        .with(flat(1, "50", holder(1, 1, 11), holder(3, 11, 31)), flat(2, "50", holder(4, 1, 31)))
                        .divide("10.01", BY_AREA)))
                .containsExactly("5.01", "0", "5");
    }

    @Test
    void thoseWhoHoldAUnitAtTheSameTimeShareItsWeight() {
        assertThat(amounts(
                        "90.00",
                        BY_AREA,
                        flat(1, "50", holder(1, 1, 31), holder(3, 1, 31)),
                        flat(2, "100", holder(4, 1, 31))))
                .containsExactly("15", "15", "60");
    }

    @Test
    void eachHolderIsWeighedByItsOwnUse() {
        assertThat(amounts(
                        "10.00",
                        BY_USE,
                        metered(
                                1,
                                holder(1, 1, 11).with(number("2")),
                                holder(3, 11, 31).with(number("3"))),
                        metered(2, holder(4, 1, 31).with(number("5")))))
                .containsExactly("2", "3", "5");
    }

    @Test
    void theDeclaredShareCountsWhereNoDatedOneIsAndTheScaleIsTheSame() {
        assertThat(amounts("100.00", BY_SHARE, shared(1, null, "0.25"), shared(2, "0.75", "0.5")))
                .containsExactly("25", "75");
        assertThat(new PoolFixture()
                        .with(shared(1, null, "0.25"), shared(2, "20", "0.5"))
                        .divide("100.00", BY_SHARE)
                        .values())
                .containsOnly(ShareFact.unknown(new Unknown("unit 1", "SHARE")));
    }

    @Test
    void whatIsNotKnownIsNamedAndNeverNothing() {
        var mixed = List.of(weight(Measure.EQUAL, "0.5"), weight(Measure.AREA, "0.5"));
        var fixture = new PoolFixture().with(flat(1, "50"), shared(2, null, null), shared(3, null, null));

        assertThat(fixture.divide("10.00", mixed).values())
                .hasSize(3)
                .containsOnly(ShareFact.unknown(new Unknown("unit 2", "AREA")));
        assertThat(texts(fixture.divide("10.00", EQUALLY))).containsExactly("3.34", "3.33", "3.33");
    }

    @Test
    void nothingIsDividedByAKeyThatIsZeroForAllOrAmongNobody() {
        assertThat(new PoolFixture().with(flat(1, "0"), flat(2, "0")).divide("1.00", BY_AREA))
                .isEmpty();
        assertThat(new PoolFixture().divide("1.00", BY_AREA)).isEmpty();
        assertThatThrownBy(() -> new PoolFixture().with(flat(1, "1")).divide("-1.00", BY_AREA))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoWeighsNothingGetsNothingAndAZeroTotalIsDividedToo() {
        assertThat(amounts("0.05", BY_AREA, flat(1, "0"), flat(2, "3"), flat(3, "3")))
                .containsExactly("0", "0.03", "0.02");
        assertThat(amounts("0.00", BY_AREA, flat(1, "1"), flat(2, "3"))).containsExactly("0", "0");
    }

    @Test
    void commonUseIsNeverBelowZeroNorAboveItsLimit() {
        assertThat(common("100", "120", null, "50")).isEqualTo("0");
        assertThat(common("100", "60", "0.5", "50")).isEqualTo("25");
        assertThat(common("100", "60", "5", "50")).isEqualTo("40");
    }

    @Test
    void commonUseThatRestsOnWhatNobodyKnowsIsNotDivided() {
        var use = new Pool.CommonUse(7, number("100"), number("0"), number("0.5"), null, 3);
        var read = new PoolFixture().with(flat(1, "50", holder(1, 1, 31).with(number("2"))));
        assertThat(read.parts(read.pool(use, BY_AREA)))
                .containsOnly(Map.entry(1L, ShareFact.unknown(new Unknown("building 7", "COMMON_AREA"))));

        var unread = new PoolFixture().with(flat(1, "50"));
        var pool = unread.pool(use, BY_AREA);
        assertThat(unread.parts(pool))
                .containsOnly(Map.entry(1L, ShareFact.unknown(new Unknown("unit 1", "CONSUMPTION"))));
        assertThat(pool.common()).isEmpty();
    }

    @Test
    void dividesAmongAHundredThousandUnitsToTheLastCent() {
        var units = LongStream.range(0, 100_000)
                .mapToObj(i -> flat(i, BigDecimal.valueOf(3000 + i % 700, 2).toPlainString()))
                .toList();
        var mixed = List.of(weight(Measure.AREA, "0.5"), weight(Measure.EQUAL, "0.5"));
        for (var key : List.of(mixed, EQUALLY)) {
            var parts =
                    new PoolFixture().inPages(500, Cut.Room.USUAL).with(units).divide("1234567.89", key);

            assertThat(sum(parts)).isEqualByComparingTo("1234567.89");
        }
    }

    private static String common(String building, String units, @Nullable String limit, String area) {
        var fixture = new PoolFixture().with(flat(1, "50", holder(1, 1, 31).with(number(units))));
        var most = limit == null ? null : number(limit);
        var use = new Pool.CommonUse(7, number(building), number("0"), most, number(area), 3);
        return Objects.requireNonNull(fixture.parts(fixture.pool(use, BY_AREA)).get(1L))
                .part()
                .toPlainString();
    }

    private static BigDecimal sum(Map<Long, ShareFact> parts) {
        return parts.values().stream().map(ShareFact::part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> amounts(String total, List<Weight> weights, PoolUnit... units) {
        var straight = new PoolFixture().with(units).divide(total, weights);
        var reversed = Arrays.asList(units.clone());
        Collections.reverse(reversed);
        assertThat(new PoolFixture().with(reversed).divide(total, weights)).isEqualTo(straight);
        return texts(straight);
    }

    private static List<String> texts(Map<Long, ShareFact> parts) {
        return new TreeMap<>(parts)
                .values().stream().map(p -> p.part().toPlainString()).toList();
    }

    private static ShareFact share(String total, String weight, String weights, String part) {
        return new ShareFact(plain(total), plain(weight), plain(weights), plain(part));
    }

    private static BigDecimal plain(String number) {
        return number(number).stripTrailingZeros();
    }
}
