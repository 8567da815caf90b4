package org.commonhold.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.PricedLine.Kind;

/** Minimum, rounding and tax: from steps to a line, in the order that the terms give. */
record Finish(Question question, Terms terms, BillingPeriod period) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 16;
    private static final int LONGEST = 13;

    private Currency currency() {
        return question.facts().currency();
    }

    /** Rounded, at least the minimum of these months. */
    BigDecimal net(Draft draft, Months held) {
        var net = draft.rounded(terms.rounding(), currency());
        var minimum = terms.minimum();
        if (minimum == null) {
            return net;
        }
        var least = terms.minimumProrated()
                ? held.of(minimum)
                : minimum.multiply(
                        BigDecimal.valueOf(held.whole() + (held.parts().isEmpty() ? 0 : 1)));
        return net.max(Numbers.rounded(least, currency(), terms.rounding().mode()));
    }

    /** {@code weight}: what the steps add up quantities to, for the mean price. */
    PricedLine line(
            Draft draft, BigDecimal quantity, BigDecimal weight, String unit, BigDecimal net, Facts.Method method) {
        return line(Kind.REGULAR, draft, quantity, weight, unit, net, method);
    }

    PricedLine line(
            Kind kind,
            Draft draft,
            BigDecimal quantity,
            BigDecimal weight,
            String unit,
            BigDecimal net,
            Facts.Method method) {
        var price = draft.price(weight);
        level(draft, net);
        var tax = tax(net);
        var exclusive = terms.tax() != null && !terms.tax().inclusive();
        if (tax.signum() != 0) {
            tax(draft, net, tax);
        }
        var amount = exclusive ? net.add(tax) : net;
        return new PricedLine(
                question.service().code(),
                kind,
                period,
                quantity,
                unit,
                price,
                money(amount),
                money(tax),
                method,
                null,
                draft.explanation());
    }

    Money money(BigDecimal major) {
        if (major.precision() - major.scale() > LONGEST) {
            throw new NotPriced(Problem.of("pricing.fault.tooLarge", question.name()));
        }
        return Money.rounded(major, currency(), RoundingMode.UNNECESSARY);
    }

    /** The tax in or on top of an amount that is rounded. */
    private BigDecimal tax(BigDecimal net) {
        var tax = terms.tax();
        if (tax == null || tax.rate().signum() == 0) {
            return Numbers.rounded(BigDecimal.ZERO, currency(), RoundingMode.HALF_UP);
        }
        var exact = tax.inclusive()
                ? net.multiply(tax.rate()).divide(HUNDRED.add(tax.rate()), SCALE, RoundingMode.HALF_UP)
                : net.multiply(tax.rate()).movePointLeft(2);
        return Numbers.rounded(exact, currency(), terms.rounding().mode());
    }

    /** The tax that an amount with tax holds, whether the price held it or not. */
    BigDecimal taxWithin(BigDecimal amount) {
        var tax = terms.tax();
        var rate = tax == null ? BigDecimal.ZERO : tax.rate();
        var exact = amount.multiply(rate).divide(HUNDRED.add(rate), SCALE, RoundingMode.HALF_UP);
        return Numbers.rounded(exact, currency(), terms.rounding().mode());
    }

    private void tax(Draft draft, BigDecimal net, BigDecimal amount) {
        var tax = Objects.requireNonNull(terms.tax());
        if (tax.inclusive()) {
            draft.note("taxIncluded", Numbers.plain(tax.rate()).toPlainString(), amount.toPlainString());
        } else {
            draft.plain(
                    "tax",
                    "",
                    from(),
                    to(),
                    net,
                    currency().getCurrencyCode(),
                    tax.rate().movePointLeft(2));
        }
    }

    /** Steps that come to less than the minimum or, rounded in parts, to a minor unit more or less get one that says so. */
    private void level(Draft draft, BigDecimal net) {
        var gap = net.subtract(draft.sum());
        if (gap.signum() == 0) {
            return;
        }
        var unit = BigDecimal.ONE.movePointLeft(currency().getDefaultFractionDigits());
        if (gap.abs().compareTo(unit) < 0) {
            return;
        }
        var what = terms.minimum() != null && gap.signum() > 0 ? "minimum" : "rounding";
        var amount = Numbers.plain(gap.setScale(2 * unit.scale(), RoundingMode.HALF_UP));
        draft.plain(what, "", from(), to(), amount, currency().getCurrencyCode(), BigDecimal.ONE);
    }

    private LocalDate from() {
        return period.equals(question.facts().first()) ? question.from() : period.firstDay();
    }

    private LocalDate to() {
        return period.equals(question.facts().first()) ? question.to() : question.end(period);
    }
}
