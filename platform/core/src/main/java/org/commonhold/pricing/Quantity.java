package org.commonhold.pricing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is counted. Quantities per month ({@link #perMonth}) are prorated by time; consumed ones by use. */
public sealed interface Quantity {

    /** True for what is due for each month of holding the unit: area, unit, persons, a norm. */
    default boolean perMonth() {
        return false;
    }

    /** m² of the unit, of one kind; dated. */
    record Area(AreaKind area) implements Quantity {
        @Override
        public boolean perMonth() {
            return true;
        }
    }

    /** One per unit. */
    record Unit() implements Quantity {
        @Override
        public boolean perMonth() {
            return true;
        }
    }

    /** Persons of the unit; dated, by calendar days. */
    record Persons() implements Quantity {
        @Override
        public boolean perMonth() {
            return true;
        }
    }

    /** Calendar days of the period that the account is billed for: a standing charge by the day. */
    record Days() implements Quantity {}

    /**
     * Use of the unit's meters of a resource ({@code COLD_WATER}, {@code ELECTRICITY}, …), in its unit. Without a valid
     * reading the {@link MissingRule}s decide; without a meter the norm, and without a norm the service is not charged.
     */
    record Consumption(String resource, @Nullable Norm norm) implements Quantity {}

    /**
     * A norm alone, whether or not there is a meter: heat without a building meter.
     *
     * @param resource in whose unit the norm is; null when it has none
     */
    record ByNorm(Norm norm, @Nullable String resource) implements Quantity {

        public ByNorm(Norm norm) {
            this(norm, null);
        }

        @Override
        public boolean perMonth() {
            return true;
        }
    }

    /** Σ of the quantities of other services, by code: sewage is cold plus hot water. Priced after them. */
    record SumOf(List<String> services) implements Quantity {
        public SumOf {
            services = List.copyOf(services);
        }
    }

    /** Σ of the amounts of other services, by code; the price is a percentage. Priced after them. */
    record AmountOf(List<String> services) implements Quantity {
        public AmountOf {
            services = List.copyOf(services);
        }
    }

    /** The unit's share of a sum of money of the building or estate; the parts of all units add up to it. */
    record ShareOfCost(List<Weight> weights) implements Quantity {
        public ShareOfCost {
            weights = List.copyOf(weights);
        }
    }

    /**
     * The unit's share of what the building used beyond its units: building meter less Σ units, or a norm per m² of common
     * area. RU: Decree 354 appendix 2, formulas 10–14; CN 公摊.
     *
     * @param limit norm per m² of common area and month above which nothing is charged; null: as it is
     */
    record CommonUse(
            String resource, List<Weight> weights, @Nullable BigDecimal limit) implements Quantity {
        public CommonUse {
            weights = List.copyOf(weights);
        }
    }

    /** A sum laid on the account by a decision, whole or in instalments: special assessment, fine, deposit. */
    record OneOff() implements Quantity {}

    /** Which area. */
    enum AreaKind {
        GROSS,
        INNER,
        HEATED
    }

    /**
     * A norm of consumption.
     *
     * @param amount per person or per m² of {@link AreaKind#GROSS} area, and month, in the resource's unit
     * @param factor multiplies it where a meter could be installed and is not (RU item 42: 1.5); 1 without
     */
    record Norm(Per per, BigDecimal amount, BigDecimal factor) {

        /** What the norm is per. */
        public enum Per {
            PERSON,
            SQUARE_METRE,
            UNIT
        }
    }

    /**
     * One part of a mixed key: {@code part} of the whole by this measure; parts of a key add up to 1 (30 % by area and 70 %
     * by consumption).
     */
    record Weight(Measure measure, BigDecimal part) {

        /** By what a common sum is divided. */
        public enum Measure {
            AREA,
            SHARE,
            PERSONS,
            EQUAL,
            CONSUMPTION
        }
    }
}
