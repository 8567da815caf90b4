package org.commonhold.tariff;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;

/** Services that rest on others must not rest on themselves in the end. */
final class ServiceCircle {

    private final Map<String, List<String>> restsOn;

    /** @param restsOn by code: the services that its terms name */
    ServiceCircle(Map<String, List<String>> restsOn) {
        this.restsOn = restsOn;
    }

    static List<String> named(Terms terms) {
        if (terms.quantity() instanceof Quantity.SumOf sum) {
            return sum.services();
        }
        return terms.quantity() instanceof Quantity.AmountOf sum ? sum.services() : List.of();
    }

    boolean holds(String code) {
        return reaches(code, code, new HashSet<>());
    }

    private boolean reaches(String from, String wanted, Set<String> seen) {
        for (var next : restsOn.getOrDefault(from, List.of())) {
            if (next.equals(wanted) || seen.add(next) && reaches(next, wanted, seen)) {
                return true;
            }
        }
        return false;
    }
}
