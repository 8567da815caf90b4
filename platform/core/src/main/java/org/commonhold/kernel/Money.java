package org.commonhold.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sum of money: whole minor units (kopecks, fen, cents) and an ISO 4217 currency, whose digits decide the scale
 * (JPY 0, RUB 2, BHD 3). Arithmetic is exact: overflow and mixed currencies throw, nothing is rounded but in
 * {@link #rounded}.
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    /** Nothing, in a currency. */
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /** Minor units in the currency with this ISO code; an unknown code throws. */
    public static Money ofMinor(long minor, String currencyCode) {
        return new Money(minor, Currency.getInstance(currencyCode));
    }

    /** The one place where a computed amount (major units) becomes money. */
    public static Money rounded(BigDecimal major, Currency currency, RoundingMode mode) {
        var scaled = major.setScale(currency.getDefaultFractionDigits(), mode);
        return new Money(scaled.unscaledValue().longValueExact(), currency);
    }

    /** The amount in major units, with the currency's digits. */
    public BigDecimal major() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    public boolean isPositive() {
        return minor > 0;
    }

    public boolean isZero() {
        return minor == 0;
    }

    /** The smaller of the two. */
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Splits this sum by weights so that no cent is lost: largest remainder, ties to the earlier weight.
     *
     * @param weights at least one, none negative, not all zero
     * @return one part per weight; the parts add up to this sum exactly
     */
    public List<Money> allocate(List<BigDecimal> weights) {
        var scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        var whole = weights.stream()
                .map(w -> w.setScale(Math.max(scale, 0)).unscaledValue())
                .toList();
        var total = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() <= 0 || whole.stream().anyMatch(w -> w.signum() < 0)) {
            throw new IllegalArgumentException("weights must not be negative and must not all be zero");
        }
        var sign = minor < 0 ? -1 : 1;
        var amount = BigInteger.valueOf(minor).abs();
        var shares = whole.stream()
                .map(w -> amount.multiply(w).divideAndRemainder(total))
                .toList();
        var parts =
                new ArrayList<>(shares.stream().map(s -> s[0].longValueExact()).toList());
        var rest = amount.subtract(BigInteger.valueOf(
                        parts.stream().mapToLong(Long::longValue).sum()))
                .intValueExact();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> shares.get(i)[1]).reversed())
                .limit(rest)
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts.stream().map(p -> new Money(sign * p, currency)).toList();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("mixed currencies: " + currency + " and " + other.currency);
        }
        return other;
    }
}
