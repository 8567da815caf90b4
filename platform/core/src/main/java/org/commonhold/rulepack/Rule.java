package org.commonhold.rulepack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.MissingRule;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.pricing.Terms;
import org.commonhold.pricing.Terms.Tax;
import org.jspecify.annotations.Nullable;

/** One rule of a pack. {@link #slot} says which rules stand in for each other: at most one of a slot holds on a day. */
public sealed interface Rule {

    /** What the rule is about, such as {@code LATE_FEE RESERVE}. */
    default String slot() {
        return Slots.of(this);
    }

    /**
     * What is added to a debt that is paid late. Days are counted from the day after the due date; the day of payment
     * counts. Neither part is ever computed on a late fee.
     *
     * @param interest per day, null for none
     * @param once a sum for being late at all, null for none
     * @param provisional until the debt is paid the fee may still change
     */
    record LateFee(
            Fund fund,
            @Nullable Interest interest,
            @Nullable Flat once,
            boolean provisional) implements Rule {

        /** No late fee. */
        public static LateFee none(Fund fund) {
            return new LateFee(fund, null, null, false);
        }

        public boolean isNone() {
            return interest == null && once == null;
        }
    }

    /**
     * Simple interest by days: rate ÷ divisor per day on what is open. 1/300 of the key rate has divisor 300, 12 % a year
     * by ACT/365 has 365, 0.3 % a day has 1.
     *
     * @param percent the rate itself; null when it is published and dated, see {@code published}
     * @param published name of a {@link PublishedRate}: the one that holds on the day of payment, or today while unpaid
     * @param capName name of a {@link RateCap} that holds the rate down on the days it is in force
     * @param mostOfDebt the sum is at most this per cent of the debt
     * @param steps by days late, following each other
     */
    record Interest(
            @Nullable BigDecimal percent,
            @Nullable String published,
            @Nullable String capName,
            @Nullable BigDecimal mostOfDebt,
            List<Step> steps) {
        public Interest {
            steps = List.copyOf(steps);
        }

        /** Days {@code fromDay} to {@code throughDay}, both included; null: without end. Other days are free. */
        public record Step(int fromDay, @Nullable Integer throughDay, BigDecimal divisor) {}
    }

    /**
     * The larger of a per cent of the unpaid instalment and a least sum, charged once on the day {@code onDay} of being
     * late. The instalment is all that fell due on one day for one fund.
     */
    record Flat(int onDay, BigDecimal percent, BigDecimal least) {}

    /** A rate that somebody publishes, in per cent a year, from the day the rule begins. */
    record PublishedRate(String name, BigDecimal percent) implements Rule {}

    /** The most that a rate counts with on the days that the rule holds. */
    record RateCap(String name, BigDecimal percent) implements Rule {}

    /**
     * When a month's bill falls due.
     *
     * @param day of the month after, at most its last
     * @param workingDay moves from a weekend or holiday to the next working day
     */
    record DueDate(int day, boolean workingDay, List<LocalDate> holidays) implements Rule {
        public DueDate {
            holidays = List.copyOf(holidays);
        }
    }

    /** What is charged without a reading. */
    record MissingReading(MissingRule rule) implements Rule {}

    /**
     * Less to pay for who was away.
     *
     * @param moreThanDays full days in a row, without those of leaving and coming back; up to this many nothing
     * @param claimDays days after the return within which it must be asked for
     * @param methods how the line was charged, to be reduced at all
     * @param exceptUnits lines in these units are never reduced (heat: Gcal, m2)
     */
    record Absence(int moreThanDays, int claimDays, List<Facts.Method> methods, List<String> exceptUnits)
            implements Rule {
        public Absence {
            methods = List.copyOf(methods);
            exceptUnits = List.copyOf(exceptUnits);
        }
    }

    /**
     * Less to pay for a break in the supply beyond what is allowed.
     *
     * @param resource as of the service's meters; or its code
     * @param hoursInMonth allowed in a month, in total
     * @param hoursAtOnce allowed at once; null: only the total counts
     * @param percentPerHour of the month's charge, for each full hour beyond
     */
    record Interruption(
            String resource, int hoursInMonth, @Nullable Integer hoursAtOnce, BigDecimal percentPerHour)
            implements Rule {}

    /**
     * Less to pay for a quality below the norm: per hour, for each full step of {@code degrees} beyond the tolerance.
     *
     * @param what ROOM_TEMPERATURE, HOT_WATER_TEMPERATURE …
     * @param billedAsColdBelow below this temperature hot water costs as much as cold; null: no such rule
     */
    record Quality(
            String what,
            BigDecimal degrees,
            BigDecimal dayTolerance,
            BigDecimal nightTolerance,
            BigDecimal percentPerHour,
            @Nullable BigDecimal billedAsColdBelow)
            implements Rule {}

    /** What a new tariff begins with. */
    record Defaults(
            Terms.Proration proration,
            RoundingMode rounding,
            Terms.RoundingLevel level,
            @Nullable Tax tax) implements Rule {}

    /** How the monthly document looks and which code for payment it carries. */
    record StatementLayout(Layout layout, PaymentCode code, boolean amountInWords, List<Integer> ageing)
            implements Rule {
        public StatementLayout {
            ageing = List.copyOf(ageing);
        }
    }

    /**
     * In which order a payment meets debts of a fund. Late fees are {@code LATE_FEE}, or {@code INTEREST} where only
     * that is named; what is not named comes last.
     *
     * @param oldestFirst of the same claim the one due first; otherwise the one due last
     * @param proRataInMonth what is due on one day is paid in proportion to what is open
     * @param namedFirst true: what is due of the month that the payer names comes before all; else null
     */
    record AllocationOrder(
            Fund fund,
            List<Claim> order,
            boolean oldestFirst,
            boolean proRataInMonth,
            @Nullable Boolean namedFirst) implements Rule {
        public AllocationOrder {
            order = List.copyOf(order);
            namedFirst = Boolean.TRUE.equals(namedFirst) ? Boolean.TRUE : null;
        }

        /** What the payer names does not matter. */
        public AllocationOrder(Fund fund, List<Claim> order, boolean oldestFirst, boolean proRataInMonth) {
            this(fund, order, oldestFirst, proRataInMonth, null);
        }
    }

    /** Of which family a document is. */
    enum Layout {
        RU,
        CN,
        HOA
    }

    /** The picture that a bank's application reads. */
    enum PaymentCode {
        NONE,
        /** GOST R 56042-2014. */
        ST00012,
        /** EPC069-12, euro only. */
        EPC
    }

    /** What a payment may meet. */
    enum Claim {
        PRINCIPAL,
        COSTS,
        LATE_FEE,
        INTEREST
    }
}
