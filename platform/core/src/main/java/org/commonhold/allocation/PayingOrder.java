package org.commonhold.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.rulepack.Rule;
import org.commonhold.rulepack.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * In which order a payment meets what is open, by the rule of each charge's fund: first by what it is owed for (a debt, or being
 * late with it), then the one due first, or last where the rule says so. Where a rule divides within the month, what is due on one
 * day is paid in proportion. Where it minds what the payer names, that month comes before all. Without a rule: debts before late fees, the oldest first, one after the other. Pure.
 */
record PayingOrder(
        Map<String, Rule.AllocationOrder> byFund, @Nullable LocalDate named) {

    /** Behind the name of any fund: what is divided is paid before what is due on the same day and is not. */
    private static final String LAST = "~";

    static final PayingOrder USUAL = new PayingOrder(Map.of(), null);

    PayingOrder {
        byFund = Map.copyOf(byFund);
    }

    /**
     * As the rules stand on the day that a payment is booked.
     *
     * @param named first day of the month that the payer names, if any
     */
    static PayingOrder of(RuleBook book, LocalDate day, @Nullable LocalDate named) {
        var rules = new HashMap<String, Rule.AllocationOrder>();
        book.inForce(Rule.AllocationOrder.class, day)
                .forEach(rule -> rules.put(rule.fund().name(), rule));
        return new PayingOrder(rules, named);
    }

    /** What is paid one after the other; charges of one group share what is left for them. Paid ones are left out. */
    List<List<OpenCharge>> groups(List<OpenCharge> charges) {
        var groups = new ArrayList<List<OpenCharge>>();
        @Nullable OpenCharge last = null;
        for (var charge : charges.stream()
                .filter(c -> c.open().isPositive())
                .sorted(comparator())
                .toList()) {
            if (last == null || !together(last, charge)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(charge);
            last = charge;
        }
        return groups;
    }

    Comparator<OpenCharge> comparator() {
        return Comparator.comparing((OpenCharge c) -> !isNamed(c))
                .thenComparing(this::rank)
                .thenComparing(this::age)
                .thenComparing(c -> divides(c) ? c.claim().fund() : LAST)
                .thenComparing(OpenCharge::charge);
    }

    private boolean together(OpenCharge one, OpenCharge other) {
        return divides(one)
                && divides(other)
                && isNamed(one) == isNamed(other)
                && rank(one) == rank(other)
                && one.dueOn().equals(other.dueOn())
                && one.claim().fund().equals(other.claim().fund());
    }

    private boolean isNamed(OpenCharge charge) {
        var rule = byFund.get(charge.claim().fund());
        return rule != null
                && Boolean.TRUE.equals(rule.namedFirst())
                && charge.period().equals(named);
    }

    private boolean divides(OpenCharge charge) {
        var rule = byFund.get(charge.claim().fund());
        return rule != null && rule.proRataInMonth();
    }

    private long age(OpenCharge charge) {
        var rule = byFund.get(charge.claim().fund());
        var day = charge.dueOn().toEpochDay();
        return rule == null || rule.oldestFirst() ? day : -day;
    }

    /** What the rule does not name comes last. */
    private int rank(OpenCharge charge) {
        var rule = byFund.get(charge.claim().fund());
        var lateFee = charge.claim().lateFee();
        if (rule == null) {
            return lateFee ? 1 : 0;
        }
        var place = rule.order().indexOf(lateFee ? Rule.Claim.LATE_FEE : Rule.Claim.PRINCIPAL);
        if (place < 0 && lateFee) {
            place = rule.order().indexOf(Rule.Claim.INTEREST);
        }
        return place < 0 ? rule.order().size() : place;
    }
}
