package org.commonhold.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.basis.AccountFacts;
import org.commonhold.basis.BilledAccount;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.PricedLine;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Pricing;
import org.commonhold.pricing.Quantity;
import org.jspecify.annotations.Nullable;

/** What accounts used in a month; without a reading it is estimated as it will be billed. */
@ApplicationScoped
class PoolUse {

    /** Of a quantity on a bill. */
    static final int DECIMALS = 6;

    private final AccountFacts facts;

    @Inject
    PoolUse(AccountFacts facts) {
        this.facts = facts;
    }

    /**
     * In the order of the accounts; null where a reading is missing and no rule says what to take instead.
     *
     * @param resource null: of all together
     */
    List<@Nullable BigDecimal> of(List<BilledAccount> accounts, Pools.Division division, @Nullable String resource) {
        var metered = metered(division, resource);
        var result = new ArrayList<@Nullable BigDecimal>(accounts.size());
        facts.of(accounts, division.period(), division.currency(), metered, null)
                .values()
                .forEach(known -> result.add(used(known, metered, division)));
        return result;
    }

    private static List<PricedService> metered(Pools.Division division, @Nullable String resource) {
        return division.services().stream()
                .filter(s -> Pools.quantity(s, division.period()) instanceof Quantity.Consumption use
                        && (resource == null || use.resource().equals(resource)))
                .toList();
    }

    private static @Nullable BigDecimal used(Facts facts, List<PricedService> metered, Pools.Division division) {
        if (metered.isEmpty()) {
            return BigDecimal.ZERO;
        }
        var priced = Pricing.price(facts, metered, division.missing());
        return priced.faults().isEmpty()
                ? priced.lines().stream()
                        .filter(l -> l.kind() == PricedLine.Kind.REGULAR)
                        .map(PricedLine::quantity)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                : null;
    }
}
