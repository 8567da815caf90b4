package org.commonhold.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Price.Tiered;
import org.jspecify.annotations.Nullable;

/**
 * What was consumed, priced part by part: a part lies under one tariff version, one season and one window of its tiers.
 *
 * @param periodStart first day of the period that is priced, which may be an earlier one
 * @param corrections quantities by which earlier periods are being put right
 */
record UseCharge(Question question, Usage usage, LocalDate periodStart, Map<BillingPeriod, BigDecimal> corrections) {

    Draft draft(List<Slice> slices) {
        var draft = new Draft();
        LocalDate window = null;
        var prior = BigDecimal.ZERO;
        for (var whole : slices) {
            var tiers = tiers(whole.terms().price());
            for (var slice : parts(whole, tiers)) {
                if (tiers != null) {
                    var start = TierSteps.windowStart(tiers, periodStart, slice.from());
                    prior = start.equals(window) ? prior : Past.quantity(question, start, periodStart, corrections);
                    before(draft, slice, tiers, prior, window == null);
                    if (!start.equals(window)) {
                        cut(draft, slice, tiers);
                    }
                    window = start;
                }
                prior = prior.add(add(draft, slice, tiers, prior));
            }
        }
        return draft;
    }

    private BigDecimal add(Draft draft, Slice slice, @Nullable Tiered tiers, BigDecimal prior) {
        var quantity = usage.between(slice.from(), slice.to());
        var terms = slice.terms();
        var months = Months.of(terms.proration(), slice.from(), slice.to());
        var unit = Measure.unit(question, terms.quantity());
        var counted = tiers == null || tiers.window() == Tiered.Window.PERIOD ? BigDecimal.ZERO : prior;
        PriceSteps.consumed(question, slice, Measure.step(terms.quantity()), unit, months)
                .price(draft, quantity, usage.zones(terms.price(), slice.from(), slice.to()), counted);
        return quantity;
    }

    /** Twelve months priced one by one come to the year: what the window came to before is rounded too. */
    private void before(Draft draft, Slice slice, Tiered tiers, BigDecimal prior, boolean first) {
        if (first && prior.signum() > 0 && tiers.window() != Tiered.Window.PERIOD) {
            draft.before(TierSteps.of(question, tiers, slice, Months.ONE, BigDecimal.ZERO, prior).stream()
                    .map(t -> t.quantity().multiply(t.price()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    /** Bounds of the year for those months only in which the account was there. */
    private void cut(Draft draft, Slice slice, Tiered tiers) {
        var held = TierSteps.monthsHeld(question, tiers, slice.from());
        var since = question.facts().since();
        if (since != null && held < TierSteps.monthsOf(tiers)) {
            draft.note(
                    "boundsCut", since.toString(), Integer.toString(held), Integer.toString(TierSteps.monthsOf(tiers)));
        }
    }

    private static List<Slice> parts(Slice slice, @Nullable Tiered tiers) {
        return tiers == null ? List.of(slice) : slice.cut(TierSteps.changes(tiers, slice.from(), slice.to()));
    }

    private static @Nullable Tiered tiers(Price price) {
        if (price instanceof Tiered tiered) {
            return tiered;
        }
        return price instanceof Price.ByZone byZone ? byZone.surcharge() : null;
    }
}
