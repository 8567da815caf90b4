package org.commonhold.adjustment;

import java.util.List;

/**
 * What can be said anew of a line: each of its prices, and the zones whose use it charges apart.
 *
 * @param prices none for a sum by decision
 * @param zones empty where one quantity says all
 */
public record LineParts(List<NamedPrice> prices, List<String> zones) {

    static final LineParts NONE = new LineParts(List.of(), List.of());

    public LineParts {
        prices = List.copyOf(prices);
        zones = List.copyOf(zones);
    }
}
