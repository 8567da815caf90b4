package org.commonhold.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Explanation.Note;
import org.commonhold.pricing.Explanation.Span;
import org.commonhold.pricing.Explanation.Step;

/** The steps of a line while it is worked out, and what they come to. */
final class Draft {

    private static final int DECIMALS = 6;
    private static final int SHOWN = 10;

    private final List<Step> steps = new ArrayList<>(2);
    private final List<Span> readings = new ArrayList<>(1);
    private final List<Note> notes = new ArrayList<>(0);
    private BigDecimal before = BigDecimal.ZERO;

    void add(Slice slice, String what, String detail, BigDecimal quantity, String unit, BigDecimal price) {
        add(slice, what, detail, quantity, unit, price, BigDecimal.ONE, quantity.multiply(price));
    }

    void add(
            Slice slice,
            String what,
            String detail,
            BigDecimal quantity,
            String unit,
            BigDecimal price,
            BigDecimal factor,
            BigDecimal amount) {
        var version = slice.version();
        steps.add(new Step(
                what,
                detail,
                slice.from(),
                slice.to(),
                quantity,
                unit,
                price,
                factor,
                amount,
                version.id(),
                version.validFrom(),
                version.decision()));
    }

    /** A step that no tariff stands behind. */
    void plain(
            String what,
            String detail,
            LocalDate from,
            LocalDate to,
            BigDecimal quantity,
            String unit,
            BigDecimal price) {
        var amount = quantity.multiply(price);
        steps.add(new Step(what, detail, from, to, quantity, unit, price, BigDecimal.ONE, amount, null, null, null));
    }

    /** Something off a line: its amount × per cent × the part that is entitled. */
    void relief(
            String what,
            String name,
            LocalDate from,
            LocalDate to,
            Money of,
            BigDecimal percent,
            BigDecimal part,
            BigDecimal amount) {
        steps.add(new Step(
                what,
                name,
                from,
                to,
                of.major(),
                of.currency().getCurrencyCode(),
                percent.movePointLeft(2).negate(),
                Numbers.plain(part.setScale(SHOWN, RoundingMode.HALF_UP)),
                amount,
                null,
                null,
                null));
    }

    void note(String key, String... arguments) {
        notes.add(new Note(key, List.of(arguments)));
    }

    void basis(List<Span> spans, List<Note> remarks) {
        readings.addAll(spans);
        notes.addAll(remarks);
    }

    /** What earlier months of the same window came to: a line is the difference of two rounded sums, so none drifts. */
    void before(BigDecimal amount) {
        before = amount;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    BigDecimal sum() {
        var sum = BigDecimal.ZERO;
        for (var step : steps) {
            sum = sum.add(step.amount());
        }
        return sum;
    }

    /** The sum in the digits of the currency, rounded as the tariff says. */
    BigDecimal rounded(Terms.Rounding rounding, Currency currency) {
        var mode = rounding.mode();
        if (rounding.level() == Terms.RoundingLevel.STEP) {
            return steps.stream()
                    .map(s -> Numbers.rounded(s.amount(), currency, mode))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        if (before.signum() == 0) {
            return Numbers.rounded(sum(), currency, mode);
        }
        return Numbers.rounded(before.add(sum()), currency, mode).subtract(Numbers.rounded(before, currency, mode));
    }

    /** The price of the only step, otherwise the mean one. */
    BigDecimal price(BigDecimal quantity) {
        if (steps.size() == 1 || quantity.signum() == 0) {
            return steps.get(0).price();
        }
        return Numbers.plain(sum().divide(quantity, DECIMALS, RoundingMode.HALF_UP));
    }

    Explanation explanation() {
        return new Explanation(steps, readings, notes);
    }
}
