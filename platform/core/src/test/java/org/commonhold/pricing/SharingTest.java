package org.commonhold.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commonhold.pricing.Quantity.Weight;
import org.commonhold.pricing.Quantity.Weight.Measure;
import org.junit.jupiter.api.Test;

/** The published examples of dividing a common cost. */
class SharingTest {

    private static final Weight ALL_BY_AREA = new Weight(Measure.AREA, BigDecimal.ONE);

    @Test
    void s19MixesFixedAndVariableCost() {
        var sharing = new Sharing(List.of(weight(Measure.AREA, "0.3"), weight(Measure.CONSUMPTION, "0.7")), 2);
        sharing.add(1, number("60"), number("500"));
        sharing.add(2, number("940"), number("9500"));
        sharing.divide(number("1000.00"), 2);

        assertThat(sharing.part(0)).isEqualByComparingTo("53.00");
        assertThat(sharing.share(0).weight()).isEqualByComparingTo("0.053");
    }

    @Test
    void s20IsAParticipationInThousandths() {
        assertThat(parts(1000, 0, ALL_BY_AREA, "120", "5880")).containsExactly(number("20"), number("980"));
    }

    @Test
    void s21LosesNoCent() {
        assertThat(parts(5, 2, ALL_BY_AREA, "70", "30")).containsExactly(number("0.04"), number("0.01"));
        assertThat(parts(5, 2, ALL_BY_AREA, "30", "70")).containsExactly(number("0.02"), number("0.03"));
        assertThat(parts(800, 2, ALL_BY_AREA, "1", "1", "1"))
                .containsExactly(number("2.67"), number("2.67"), number("2.66"));
    }

    @Test
    void s23DividesByPersonsAndEqually() {
        assertThat(parts(10_000, 2, weight(Measure.PERSONS, "1"), "1", "3"))
                .containsExactly(number("25.00"), number("75.00"));
        assertThat(parts(4_000, 2, weight(Measure.EQUAL, "1"), "1", "1", "1", "1"))
                .containsOnly(number("10.00"));
    }

    @Test
    void dividesAmongAHundredThousandUnitsToTheLastCent() {
        var sharing = new Sharing(List.of(ALL_BY_AREA, weight(Measure.EQUAL, "1")), 100_000);
        IntStream.range(0, 100_000).forEach(i -> sharing.add(i, BigDecimal.valueOf(3000 + i % 700, 2), BigDecimal.ONE));
        sharing.divide(number("1234567.89"), 2);

        assertThat(IntStream.range(0, sharing.units()).mapToObj(sharing::part).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1234567.89");
    }

    @Test
    void refusesAKeyThatIsZeroForAll() {
        assertThatThrownBy(() -> parts(100, 2, weight(Measure.PERSONS, "1"), "0", "0"))
                .isInstanceOf(SharingRejected.class);
        assertThatThrownBy(() -> parts(100, 2, ALL_BY_AREA, "-1", "2")).isInstanceOf(SharingRejected.class);
    }

    @Test
    void commonUseIsNeverBelowZeroNorAboveItsLimit() {
        assertThat(Sharing.commonUse(number("100"), number("120"), null, number("50"), 1))
                .isEqualByComparingTo("0");
        assertThat(Sharing.commonUse(number("100"), number("60"), number("0.5"), number("50"), 1))
                .isEqualByComparingTo("25");
    }

    private static BigDecimal[] parts(long units, int decimals, Weight weight, String... values) {
        var sharing = new Sharing(List.of(weight), values.length);
        IntStream.range(0, values.length).forEach(i -> sharing.add(i, number(values[i])));
        sharing.divide(BigDecimal.valueOf(units, decimals == 0 ? 0 : 2), decimals);
        return IntStream.range(0, values.length).mapToObj(sharing::part).toArray(BigDecimal[]::new);
    }

    private static Weight weight(Measure measure, String part) {
        return new Weight(measure, number(part));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void sharesAreAskedByTheOrderOfAdding() {
        var sharing = new Sharing(List.of(ALL_BY_AREA), 2);
        sharing.add(9, number("1"));
        sharing.add(4, number("3"));
        sharing.divide(number("8"), 0);

        assertThat(Arrays.asList(sharing.key(0), sharing.key(1))).containsExactly(9L, 4L);
        assertThat(sharing.share(1)).isEqualTo(new Facts.ShareFact(number("8"), number("3"), number("4"), number("6")));
    }
}
