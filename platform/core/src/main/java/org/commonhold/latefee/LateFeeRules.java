package org.commonhold.latefee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhold.kernel.Money;
import org.commonhold.rulepack.Rule;

/** The late fee of an instalment: all that fell due on one day for one fund. Pure. */
final class LateFeeRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LateFeeRules() {}

    /**
     * One fee per debt, rounded once, half up.
     *
     * @param instalment debts of the same fund and due date
     * @param asOf last day that counts
     */
    static List<LateFee> fees(Rule.LateFee rule, Rates rates, List<Debt> instalment, LocalDate asOf) {
        var once = once(rule, instalment, asOf);
        var result = new ArrayList<LateFee>();
        for (var debt : instalment) {
            var parts = new ArrayList<LateFeePart>();
            var amount = Money.zero(debt.principal().currency());
            if (rule.interest() != null) {
                var interest = new InterestRules(rule.interest(), rates);
                parts.addAll(interest.parts(debt, debt.dueOn().plusDays(1), asOf));
                amount = rounded(interest.sum(debt, parts), debt);
            }
            var flat = once.get(debt);
            if (flat != null) {
                parts.add(flat);
                amount = amount.plus(rounded(flat.amount(), debt));
            }
            var open = debt.openOn(asOf.plusDays(1)).isPositive();
            result.add(new LateFee(debt, amount, rule.provisional() && open, parts));
        }
        return result;
    }

    /** The sum charged once is that of the whole instalment, shared by what is open of each debt. */
    private static Map<Debt, LateFeePart> once(Rule.LateFee rule, List<Debt> instalment, LocalDate asOf) {
        var flat = rule.once();
        var result = new HashMap<Debt, LateFeePart>();
        if (flat == null || instalment.isEmpty()) {
            return result;
        }
        var day = instalment.get(0).dueOn().plusDays(flat.onDay());
        var open = instalment.stream().filter(d -> d.openOn(day).isPositive()).toList();
        if (day.isAfter(asOf) || open.isEmpty()) {
            return result;
        }
        var base = open.stream().map(d -> d.openOn(day)).reduce(Money::plus).orElseThrow();
        var fee = Money.rounded(
                base.major().multiply(flat.percent()).divide(HUNDRED).max(flat.least()),
                base.currency(),
                RoundingMode.HALF_UP);
        var shares = fee.allocate(open.stream().map(d -> d.openOn(day).major()).toList());
        for (var i = 0; i < open.size(); i++) {
            var debt = open.get(i);
            var share = Objects.requireNonNull(shares.get(i)).major();
            result.put(debt, new LateFeePart(day, day, debt.openOn(day), flat.percent(), BigDecimal.ZERO, share));
        }
        return result;
    }

    private static Money rounded(BigDecimal major, Debt debt) {
        return Money.rounded(major, debt.principal().currency(), RoundingMode.HALF_UP);
    }
}
