package org.commonhold.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one of the quantity costs, in major units of the currency with up to six decimals. */
public sealed interface Price {

    /** One price whatever the quantity. */
    record Flat(BigDecimal price) implements Price {}

    /** Several prices that add up per unit, each times a factor: hot water = water + 0.06 Gcal/m³ × heat. */
    record Components(List<Component> components) implements Price {
        public Components {
            components = List.copyOf(components);
        }

        /** {@code factor} of what {@code price} is per: 0.06 Gcal per m³. */
        public record Component(String name, BigDecimal factor, BigDecimal price) {}
    }

    /**
     * Steps by quantity. "Up to and including" the bound belongs to the lower step.
     *
     * @param slab the whole quantity at the price of the step it reaches; otherwise each part at the price of its step
     * @param window over which quantities add up before they are held against the bounds
     * @param boundMonths months that the bounds of a {@link Window#PERIOD} window are for; they scale with the period
     * @param household more room in every step for large households, null for none
     */
    record Tiered(
            boolean slab,
            Window window,
            int boundMonths,
            List<Season> seasons,
            @Nullable Household household,
            boolean byMonthsHeld)
            implements Price {
        public Tiered {
            seasons = List.copyOf(seasons);
        }

        public Tiered(
                boolean slab, Window window, int boundMonths, List<Season> seasons, @Nullable Household household) {
            this(slab, window, boundMonths, seasons, household, false);
        }

        /** Over which time the quantity is summed. */
        public enum Window {
            PERIOD,
            QUARTER,
            YEAR
        }

        /** Steps that hold in months from–to (1–12, inclusive, may run over New Year); one of 1–12 when there are none. */
        public record Season(int fromMonth, int toMonth, List<Step> steps) {
            public Season {
                steps = List.copyOf(steps);
            }
        }

        /** Up to and including the bound; null: without end, only in the last step. */
        public record Step(@Nullable BigDecimal upTo, BigDecimal price) {}

        /** From {@code persons} on each person from that one adds {@code extra} to every bound (Beijing: 6th person, +30 m³). */
        public record Household(int persons, BigDecimal extra) {}
    }

    /**
     * A price per register zone (T1, T2 …); with steps their prices are added to those of the zones, by the sum of all zones
     * (CN: +0.05 and +0.30).
     */
    record ByZone(Map<String, BigDecimal> prices, @Nullable Tiered surcharge) implements Price {
        public ByZone {
            prices = Map.copyOf(prices);
        }
    }

    /** A fee for the month that includes an allowance; what is used beyond it at a price. */
    record Packaged(BigDecimal fee, BigDecimal allowance, BigDecimal price) implements Price {}

    /** Per cent of {@link Quantity.AmountOf}. */
    record Percent(BigDecimal percent) implements Price {}
}
