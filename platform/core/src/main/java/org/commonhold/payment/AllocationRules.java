package org.commonhold.payment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonhold.kernel.Money;

/** Which charges a sum pays: the one due first, then the one written first; late fees after all others. Pure. */
final class AllocationRules {

    private static final Comparator<OpenCharge> OLDEST_FIRST = Comparator.comparing(OpenCharge::lateFee)
            .thenComparing(OpenCharge::dueOn)
            .thenComparing(OpenCharge::charge);

    private AllocationRules() {}

    /** Parts of the sum, none zero; what they leave over is an advance. */
    static List<Share> oldestFirst(Money amount, List<OpenCharge> charges) {
        var left = amount;
        var shares = new ArrayList<Share>();
        for (var charge : charges.stream().sorted(OLDEST_FIRST).toList()) {
            var part = left.min(charge.open());
            if (part.isPositive()) {
                shares.add(new Share(charge.charge(), charge.lateFee(), part));
                left = left.minus(part);
            }
        }
        return shares;
    }

    /** The charges with what is open of them after these shares. */
    static List<OpenCharge> after(List<OpenCharge> charges, List<Share> shares) {
        return charges.stream()
                .map(c -> c.less(shares))
                .filter(c -> c.open().isPositive())
                .toList();
    }

    static Money sum(Money zero, List<Share> shares) {
        return shares.stream().map(Share::amount).reduce(zero, Money::plus);
    }
}
