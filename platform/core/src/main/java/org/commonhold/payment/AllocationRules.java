package org.commonhold.payment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonhold.kernel.Money;

/**
 * Which charges a sum pays. A payment: the one due first, then the one written first; late fees after all others. A credit:
 * the charge that it corrects, then those of its service, then those of its fund, each the oldest first, and never another
 * fund's. Pure.
 */
final class AllocationRules {

    private static final Comparator<OpenCharge> OLDEST_FIRST = Comparator.comparing(
                    (OpenCharge c) -> c.claim().lateFee())
            .thenComparing(OpenCharge::dueOn)
            .thenComparing(OpenCharge::charge);
    /** Credits before they are held, those that name their charge first; then what is held; then payments. */
    private static final Comparator<Spare> SPENT_FIRST = Comparator.comparing((Spare s) -> !s.isCredit())
            .thenComparing(Spare::held)
            .thenComparing(s -> s.corrects() == null)
            .thenComparing(Spare::since)
            .thenComparing(Spare::source);

    private AllocationRules() {}

    /** Parts of a payment, none zero; what they leave over is an advance. */
    static List<Share> oldestFirst(Money amount, List<OpenCharge> charges) {
        return shares(amount, charges.stream().sorted(OLDEST_FIRST).toList());
    }

    /** Spends what it can; credits first, so that a payment never pays what a credit takes off. */
    static Offset offset(List<Spare> spares, List<OpenCharge> charges) {
        var open = charges;
        var uses = new ArrayList<Offset.Use>();
        var rests = new ArrayList<Spare>();
        for (var spare : spares.stream().sorted(SPENT_FIRST).toList()) {
            var shares = shares(spare.left(), inOrder(spare, open));
            shares.forEach(share -> uses.add(new Offset.Use(spare, share)));
            open = after(open, shares);
            var rest = shares.stream().map(Share::amount).reduce(spare.left(), Money::minus);
            if (rest.isPositive()) {
                rests.add(spare.left(rest));
            }
        }
        return new Offset(uses, rests, open);
    }

    private static List<OpenCharge> inOrder(Spare spare, List<OpenCharge> charges) {
        var credit = spare.credit();
        if (credit == null) {
            return charges.stream().sorted(OLDEST_FIRST).toList();
        }
        var corrects = spare.corrects();
        return charges.stream()
                .filter(c -> c.claim().fund().equals(credit.fund()))
                .sorted(Comparator.comparing((OpenCharge c) -> corrects == null || c.charge() != corrects)
                        .thenComparing(c -> !c.claim().sameService(credit))
                        .thenComparing(OLDEST_FIRST))
                .toList();
    }

    private static List<Share> shares(Money amount, List<OpenCharge> charges) {
        var left = amount;
        var shares = new ArrayList<Share>();
        for (var charge : charges) {
            var part = left.min(charge.open());
            if (part.isPositive()) {
                shares.add(new Share(charge.charge(), charge.claim().lateFee(), part));
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
