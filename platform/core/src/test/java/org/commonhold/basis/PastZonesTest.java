package org.commonhold.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.PricedLine.Kind;
import org.junit.jupiter.api.Test;

class PastZonesTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final PastZones zones = new PastZones();

    @Test
    void aLineTellsItsZonesByItsSteps() {
        assertThat(of("june", Kind.REGULAR, "15", steps("T1", "10", "T2", "5"))).isEqualTo(zones("10", "5"));
    }

    @Test
    void aCorrectionThatTellsTheMonthAgainCountsItsDifference() {
        of("june", Kind.REGULAR, "15", steps("T1", "10", "T2", "5"));
        assertThat(of("june", Kind.CORRECTION, "3", steps("T1", "12", "T2", "6")))
                .isEqualTo(zones("2", "1"));
        assertThat(of("june", Kind.CORRECTION, "-1", steps("T1", "11", "T2", "6")))
                .isEqualTo(zones("-1", "0"));
    }

    @Test
    void anotherMonthBeginsAnew() {
        of("june", Kind.REGULAR, "15", steps("T1", "10", "T2", "5"));
        assertThat(of("july", Kind.REGULAR, "3", steps("T1", "1", "T2", "2"))).isEqualTo(zones("1", "2"));
    }

    @Test
    void readingsTellTheZonesWhereThePriceDoesNotAsk() {
        assertThat(of("june", Kind.REGULAR, "15", readings("10", "5"))).isEqualTo(zones("10", "5"));
    }

    @Test
    void readingsThatCoverMoreThanTheLineTellNothing() {
        assertThat(of("june", Kind.CORRECTION, "2", readings("20", "10"))).isEmpty();
        assertThat(of("june", Kind.REGULAR, "10", steps("T1", "10"))).isEmpty();
    }

    private Map<String, BigDecimal> of(String month, Kind kind, String quantity, Explanation explanation) {
        return zones.of(month, kind, new BigDecimal(quantity), explanation);
    }

    private static Map<String, BigDecimal> zones(String day, String night) {
        return Map.of("T1", new BigDecimal(day), "T2", new BigDecimal(night));
    }

    private static Explanation steps(String... zones) {
        var steps = new ArrayList<Explanation.Step>();
        for (var i = 0; i < zones.length; i += 2) {
            var quantity = new BigDecimal(zones[i + 1]);
            steps.add(new Explanation.Step(
                    "zone",
                    zones[i],
                    JUNE,
                    JUNE.plusMonths(1),
                    quantity,
                    "kWh",
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    quantity,
                    null,
                    null,
                    null));
        }
        return new Explanation(steps, List.of(), List.of());
    }

    private static Explanation readings(String day, String night) {
        return new Explanation(List.of(), List.of(span("T1", day), span("T2", night)), List.of());
    }

    private static Explanation.Span span(String zone, String use) {
        var quantity = new BigDecimal(use);
        return new Explanation.Span(1, 2, "E1", zone, BigDecimal.ZERO, JUNE, quantity, JUNE.plusDays(29), quantity);
    }
}
