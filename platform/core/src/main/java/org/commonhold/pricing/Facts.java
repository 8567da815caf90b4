package org.commonhold.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.commonhold.kernel.BillingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one account for one period. Lists are by date; days are half open [from, to).
 *
 * @param first first month of the period
 * @param months length of the period in months, at least 1
 * @param from first day that this account answers for, within the period
 * @param to first day that it no longer does
 * @param since day on which the account was opened, which may lie before the period; null: always
 * @param shares by service code: the account's part of a common cost or use, worked out for all units at once
 * @param history by service code: what was charged for earlier periods, by period
 */
public record Facts(
        Currency currency,
        BillingPeriod first,
        int months,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate since,
        List<AreaFact> areas,
        List<PersonsFact> persons,
        List<MeterFact> meters,
        Map<String, ShareFact> shares,
        Map<String, List<PastUse>> history,
        List<OneOffFact> oneOffs,
        List<Benefit> benefits,
        List<Discount> discounts) {

    public Facts {
        areas = List.copyOf(areas);
        persons = List.copyOf(persons);
        meters = List.copyOf(meters);
        shares = Map.copyOf(shares);
        history = Map.copyOf(history);
        oneOffs = List.copyOf(oneOffs);
        benefits = List.copyOf(benefits);
        discounts = List.copyOf(discounts);
    }

    public Facts(
            Currency currency,
            BillingPeriod first,
            int months,
            LocalDate from,
            LocalDate to,
            List<AreaFact> areas,
            List<PersonsFact> persons,
            List<MeterFact> meters,
            Map<String, ShareFact> shares,
            Map<String, List<PastUse>> history,
            List<OneOffFact> oneOffs,
            List<Benefit> benefits,
            List<Discount> discounts) {
        this(
                currency, first, months, from, to, null, areas, persons, meters, shares, history, oneOffs, benefits,
                discounts);
    }

    public Facts(
            Currency currency,
            BillingPeriod first,
            int months,
            LocalDate from,
            LocalDate to,
            List<AreaFact> areas,
            List<PersonsFact> persons,
            List<MeterFact> meters,
            Map<String, ShareFact> shares,
            Map<String, List<PastUse>> history,
            List<OneOffFact> oneOffs,
            List<Benefit> benefits) {
        this(currency, first, months, from, to, areas, persons, meters, shares, history, oneOffs, benefits, List.of());
    }

    /** The same account with these parts of what is shared, by service code. */
    public Facts with(Map<String, ShareFact> others) {
        return new Facts(
                currency, first, months, from, to, areas, persons, meters, others, history, oneOffs, benefits,
                discounts);
    }

    /** m² from a day on. */
    public record AreaFact(Quantity.AreaKind kind, BigDecimal area, LocalDate from) {}

    /** Persons from a day on. */
    public record PersonsFact(int count, LocalDate from) {}

    /**
     * A meter that was installed at some time of the period or just before it.
     *
     * @param validUntil verification ends, exclusive; null: no end known
     * @param fault why it does not bill at the end of the period although installed: failed, lost, no access; null when it does
     * @param faultFrom first day of that; what it showed before bills. Null: since before the period
     */
    public record MeterFact(
            String resource,
            String serial,
            LocalDate installedOn,
            @Nullable LocalDate removedOn,
            @Nullable LocalDate validUntil,
            @Nullable MissingCase fault,
            @Nullable LocalDate faultFrom,
            List<RegisterFact> registers) {
        public MeterFact {
            registers = List.copyOf(registers);
        }

        public MeterFact(
                String resource,
                String serial,
                LocalDate installedOn,
                @Nullable LocalDate removedOn,
                @Nullable LocalDate validUntil,
                @Nullable MissingCase fault,
                List<RegisterFact> registers) {
            this(resource, serial, installedOn, removedOn, validUntil, fault, null, registers);
        }
    }

    /**
     * A register with its valid readings by date: the last one before the period (the initial value counts) and all in it. When
     * periods before were estimated and not put right: from the last one before the first of those on.
     *
     * @param digits whole digits of the dial; its capacity is 10^digits
     * @param multiplier turns the dial's difference into the resource's unit
     */
    public record RegisterFact(String zone, int digits, BigDecimal multiplier, List<Point> readings) {
        public RegisterFact {
            readings = List.copyOf(readings);
        }
    }

    /** A reading; {@code rolledOver}: somebody confirmed that the dial passed zero since the one before. */
    public record Point(long id, BigDecimal value, LocalDate on, boolean rolledOver) {}

    /**
     * The account's part of something shared.
     *
     * @param total what is shared: money in major units or a quantity
     * @param weight this account's weight, {@code weights} that of all
     * @param part this account's part; the parts of all accounts are the total
     * @param common how a common use was found; null for money
     * @param unknown why nothing could be divided; null when it was
     */
    public record ShareFact(
            BigDecimal total,
            BigDecimal weight,
            BigDecimal weights,
            BigDecimal part,
            @Nullable CommonFact common,
            @Nullable Unknown unknown) {

        public ShareFact(BigDecimal total, BigDecimal weight, BigDecimal weights, BigDecimal part) {
            this(total, weight, weights, part, null, null);
        }

        public static ShareFact unknown(Unknown what) {
            return new ShareFact(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, null, what);
        }

        /** Both fall on the account, as a cost of its estate and one of its building do; the key shown is the other's. */
        public ShareFact with(ShareFact other) {
            if (unknown != null || other.unknown != null) {
                return unknown == null ? other : this;
            }
            return new ShareFact(
                    Numbers.plain(total.add(other.total)),
                    other.weight,
                    other.weights,
                    Numbers.plain(part.add(other.part)),
                    common == null ? other.common : common,
                    null);
        }
    }

    /**
     * What a building used beyond its units.
     *
     * @param measured by the building's meters and {@code used} by all units
     * @param carriedIn what the month before left to take off, 0 or less
     * @param carriedOut what this month leaves, 0 or less; then nothing is charged
     * @param most above this nothing is charged: the norm of the common area; null: no limit
     */
    public record CommonFact(
            BigDecimal measured,
            BigDecimal used,
            BigDecimal carriedIn,
            BigDecimal carriedOut,
            @Nullable BigDecimal most) {

        /** Less than nothing is charged as nothing and kept for the next month; RU since 2017. */
        public static CommonFact of(
                BigDecimal measured, BigDecimal used, BigDecimal carriedIn, @Nullable BigDecimal most) {
            var left = measured.subtract(used).add(carriedIn);
            return new CommonFact(measured, used, carriedIn, left.min(BigDecimal.ZERO), most);
        }

        /** What is divided among the units. */
        public BigDecimal charged() {
            var left = measured.subtract(used).add(carriedIn).max(BigDecimal.ZERO);
            return most == null ? left : left.min(most);
        }
    }

    /**
     * Something that must be known to divide and is not.
     *
     * @param of the unit or building, in words
     * @param what a measure of {@link Quantity.Weight}, or COMMON_AREA
     */
    public record Unknown(String of, String what) {}

    /**
     * A line that was charged for an earlier period, corrections too (signed, for the period they correct), so that the sum of
     * a period's lines is what was charged for it.
     *
     * @param period first month of it
     * @param amount in major units, tax included, before discounts
     * @param charge names the line
     * @param replaced an estimate that a correction has put right
     * @param missing why it was estimated, if it was
     * @param zones the quantity by register zone; may be empty when there is one zone
     * @param parts what each of several meters counted or was estimated at; empty when nothing tells them apart
     */
    public record PastUse(
            BillingPeriod period,
            BigDecimal quantity,
            BigDecimal amount,
            Method method,
            long charge,
            boolean replaced,
            @Nullable MissingCase missing,
            Map<String, BigDecimal> zones,
            List<PastPart> parts) {
        public PastUse {
            zones = Map.copyOf(zones);
            parts = List.copyOf(parts);
        }

        public PastUse(
                BillingPeriod period,
                BigDecimal quantity,
                BigDecimal amount,
                Method method,
                long charge,
                boolean replaced) {
            this(period, quantity, amount, method, charge, replaced, null, Map.of());
        }

        public PastUse(
                BillingPeriod period,
                BigDecimal quantity,
                BigDecimal amount,
                Method method,
                long charge,
                boolean replaced,
                @Nullable MissingCase missing,
                Map<String, BigDecimal> zones) {
            this(period, quantity, amount, method, charge, replaced, missing, zones, List.of());
        }

        boolean estimated() {
            return method == Method.AVERAGE || method == Method.NORM;
        }
    }

    /** The part of one meter in what was charged; {@code zone} is empty when there is one. */
    public record PastPart(String serial, String zone, BigDecimal quantity, boolean estimated) {}

    /** A sum from a decision, charged whole or in equal monthly instalments from a month on. */
    public record OneOffFact(
            String service, long id, BigDecimal amount, BillingPeriod firstPeriod, int instalments, String reason) {}

    /**
     * A relief of one service for an account.
     *
     * @param percent of the entitled part, 0–100
     * @param entitled persons entitled and {@code persons} of the household: share-bound; both 1: the whole
     * @param withinNorm only what lies within this quantity per entitled person and month; null: without limit
     * @param cash true: paid to the person elsewhere, shown but not taken off
     */
    public record Benefit(
            String service,
            long id,
            String name,
            BigDecimal percent,
            int entitled,
            int persons,
            @Nullable BigDecimal withinNorm,
            boolean cash,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * A rebate on a service that is not a benefit of a person.
     *
     * @param percent of the line, 0–100
     */
    public record Discount(
            String service,
            long id,
            Reason reason,
            String name,
            BigDecimal percent,
            LocalDate from,
            @Nullable LocalDate to) {

        /** What it is for. */
        public enum Reason {
            VACANCY,
            PREPAYMENT,
            CAMPAIGN
        }
    }

    /** How a quantity was found. */
    public enum Method {
        /** Not measured: area, unit, persons, share. */
        GIVEN,
        ACTUAL,
        AVERAGE,
        NORM
    }

    /** Why there is no valid reading. */
    public enum MissingCase {
        /** Failed, lost, service life or verification over: RU item 59 a. */
        METER_INVALID,
        /** Nobody handed one in: item 59 b. */
        NOT_SUBMITTED,
        /** The inspector was not let in: item 59 c, 60(3). */
        NO_ACCESS
    }
}
