package org.commonhold.adjustment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a charged line is not right, with what the rule needs to say how much. */
public sealed interface Ground {

    /** Everybody was away; RU items 86–97. {@code claimedOn}: when it was asked for. */
    record Absence(LocalDate leftOn, LocalDate returnedOn, LocalDate claimedOn) implements Ground {}

    /** The supply of a resource broke off; times are those of the estate. */
    record Interruption(String resource, List<Break> breaks) implements Ground {
        public Interruption {
            breaks = List.copyOf(breaks);
        }

        public record Break(LocalDateTime from, LocalDateTime to) {}
    }

    /**
     * The quality was below the norm.
     *
     * @param what ROOM_TEMPERATURE, HOT_WATER_TEMPERATURE …
     * @param dayHours full hours by day and {@code nightHours} between 0 and 5 o'clock
     * @param deviation how far below the norm, in degrees
     */
    record Quality(String what, int dayHours, int nightHours, BigDecimal deviation) implements Ground {}

    /**
     * Hot water below the temperature at which it counts as hot (RU appendix 1: 40 °C), found by an act: in these hours it is
     * billed as cold.
     *
     * @param coldHours full hours within the month of the line
     * @param coldPrice of a unit of cold water
     */
    record TooCold(int coldHours, BigDecimal coldPrice) implements Ground {}

    /**
     * What was charged at other prices: the month is priced again with them.
     *
     * @param rightPrice of a line that has one price
     * @param prices of a line that has several, by the name of {@link NamedPrice}; those that are right need not be named
     */
    record WrongTariff(
            @Nullable BigDecimal rightPrice, @Nullable Map<String, BigDecimal> prices) implements Ground {

        public WrongTariff(BigDecimal rightPrice) {
            this(rightPrice, null);
        }
    }

    /**
     * Another use than was charged: the month is priced again with it.
     *
     * @param rightQuantity of the month in the line's unit, where the price does not depend on zones
     * @param zones the right quantity of each zone where it does
     */
    record LateReading(
            @Nullable BigDecimal rightQuantity, @Nullable Map<String, BigDecimal> zones) implements Ground {

        public LateReading(BigDecimal rightQuantity) {
            this(rightQuantity, null);
        }
    }

    /** A sum that a person decided; negative is a credit. */
    record Other(BigDecimal amount, @Nullable String decision) implements Ground {}
}
