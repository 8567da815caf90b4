package org.commonhold.latefee;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.PricedLine;
import org.jspecify.annotations.Nullable;

/** The line of a bill for being late, with a row per stretch of days. */
final class LateFeeLines {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LateFeeLines() {}

    /**
     * Fees to date less what was charged for the service before; none when they are equal.
     *
     * @param charged minor units
     */
    static Optional<PricedLine> line(
            String service, List<LateFee> fees, long charged, BillingPeriod period, Currency currency) {
        var total = fees.stream().mapToLong(f -> f.amount().minor()).sum();
        if (total == charged) {
            return Optional.empty();
        }
        var steps = new ArrayList<>(fees.stream().flatMap(LateFeeLines::steps).toList());
        var notes = new ArrayList<Explanation.Note>();
        var amount = new Money(total - charged, currency);
        if (charged != 0) {
            steps.add(before(period, new Money(-charged, currency)));
        }
        if (fees.stream().anyMatch(LateFee::provisional)) {
            notes.add(new Explanation.Note("lateFeeProvisional", List.of()));
        }
        return Optional.of(new PricedLine(
                service,
                PricedLine.Kind.LATE_FEE,
                period,
                BigDecimal.ONE,
                "unit",
                amount.major(),
                amount,
                Money.zero(currency),
                Facts.Method.GIVEN,
                null,
                new Explanation(steps, List.of(), notes)));
    }

    private static Stream<Explanation.Step> steps(LateFee fee) {
        return fee.parts().stream().map(part -> step(fee, part));
    }

    /** Open sum × rate × days ÷ divisor; the divisor is the row's detail. */
    private static Explanation.Step step(LateFee fee, LateFeePart part) {
        var factor = part.isOnce()
                ? BigDecimal.ONE
                : BigDecimal.valueOf(part.days()).divide(part.divisor(), MathContext.DECIMAL32);
        return step(
                part.isOnce() ? "lateFeeOnce" : "lateFee",
                part.isOnce() ? "" : part.days() + "/" + part.divisor().toPlainString(),
                part.from(),
                part.through().plusDays(1),
                part.open(),
                part.percent().divide(HUNDRED),
                factor,
                part.amount(),
                fee.debt().dueOn());
    }

    private static Explanation.Step before(BillingPeriod period, Money charged) {
        return step(
                "lateFeeCharged",
                "",
                period.firstDay(),
                period.end(),
                charged,
                BigDecimal.ONE,
                BigDecimal.ONE,
                charged.major(),
                null);
    }

    private static Explanation.Step step(
            String what,
            String detail,
            LocalDate from,
            LocalDate to,
            Money quantity,
            BigDecimal price,
            BigDecimal factor,
            BigDecimal amount,
            @Nullable LocalDate dueOn) {
        return new Explanation.Step(
                what,
                detail,
                from,
                to,
                quantity.major(),
                quantity.currency().getCurrencyCode(),
                price,
                factor,
                amount,
                null,
                dueOn,
                null);
    }
}
