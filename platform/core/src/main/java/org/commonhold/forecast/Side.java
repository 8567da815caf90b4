package org.commonhold.forecast;

import java.util.List;
import java.util.Map;
import org.commonhold.basis.BilledAccount;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.MissingRule;
import org.commonhold.pricing.PricedLine;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Pricing;
import org.commonhold.sharing.Pools;
import org.jspecify.annotations.Nullable;

/**
 * The month by one of the two tariffs. Pure.
 *
 * @param services all of the company, because one may rest on others
 * @param shares what was shared, by account and service code
 * @param expected where a shared service is charged at all
 */
record Side(
        List<PricedService> services,
        Map<Long, Map<String, Facts.ShareFact>> shares,
        Pools.Expected expected,
        List<MissingRule> missing) {

    Side {
        services = List.copyOf(services);
        missing = List.copyOf(missing);
    }

    /** How a service stands on the bill. */
    enum Standing {
        /** Shared by others, but not where this account is. */
        ELSEWHERE,
        /** Nothing to charge, such as water without a meter and a norm. */
        NONE,
        CHARGED,
        /** A fact is missing. */
        FAULTY
    }

    /** {@code amount} is null unless the service is charged. */
    record Outcome(Standing standing, @Nullable Money amount) {}

    Outcome price(String code, BilledAccount account, Facts known) {
        var here = services.stream()
                .filter(s -> expected.charges(s, account, known.first()))
                .toList();
        if (here.stream().noneMatch(s -> s.code().equals(code))) {
            return new Outcome(Standing.ELSEWHERE, null);
        }
        var own = shares.getOrDefault(account.account().value(), Map.of());
        var priced = Pricing.price(known.with(own), here, missing);
        if (priced.faults().stream().anyMatch(f -> f.service().equals(code))) {
            return new Outcome(Standing.FAULTY, null);
        }
        return priced.lines().stream()
                .filter(l -> l.service().equals(code) && l.replaces() == null)
                .map(PricedLine::amount)
                .reduce(Money::plus)
                .map(sum -> new Outcome(Standing.CHARGED, sum))
                .orElse(new Outcome(Standing.NONE, null));
    }
}
