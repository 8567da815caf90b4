package org.commonhold.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonhold.kernel.Money;

/**
 * Which charges a sum pays. A payment: as {@link PayingOrder} says. A credit: the charge that it corrects, then those of its
 * service, then those of its fund, each in that order, and never another fund's. Pure.
 */
final class AllocationRules {

    /** Credits before they are held, those that name their charge first; then what is held; then payments. */
    private static final Comparator<Spare> SPENT_FIRST = Comparator.comparing((Spare s) -> !s.isCredit())
            .thenComparing(Spare::held)
            .thenComparing(s -> s.corrects() == null)
            .thenComparing(Spare::since)
            .thenComparing(Spare::source);

    private AllocationRules() {}

    /** Parts of a payment, none zero; what they leave over is an advance. */
    static List<Share> pay(Money amount, List<OpenCharge> charges, PayingOrder order) {
        var left = amount;
        var shares = new ArrayList<Share>();
        for (var group : order.groups(charges)) {
            var parts = left.isPositive() ? parts(left, group) : List.<Share>of();
            shares.addAll(parts);
            left = left.minus(sum(Money.zero(amount.currency()), parts));
        }
        return shares;
    }

    /** All of them, or each in proportion to what is open of it, to the last minor unit. */
    private static List<Share> parts(Money left, List<OpenCharge> group) {
        var open = group.stream().map(OpenCharge::open).toList();
        var whole = open.stream().reduce(Money.zero(left.currency()), Money::plus);
        var paid = left.compareTo(whole) >= 0
                ? open
                : left.allocate(open.stream().map(Money::major).toList());
        var parts = new ArrayList<Share>();
        for (int i = 0; i < group.size(); i++) {
            if (paid.get(i).isPositive()) {
                var charge = group.get(i);
                parts.add(new Share(charge.charge(), charge.claim().lateFee(), paid.get(i)));
            }
        }
        return parts;
    }

    /** Spends what it can; credits first, so that a payment never pays what a credit takes off. */
    static Offset offset(List<Spare> spares, List<OpenCharge> charges, PayingOrder order) {
        var open = charges;
        var uses = new ArrayList<Offset.Use>();
        var rests = new ArrayList<Spare>();
        for (var spare : spares.stream().sorted(SPENT_FIRST).toList()) {
            var credit = spare.credit();
            var shares = credit == null
                    ? pay(spare.left(), open, order)
                    : shares(spare.left(), inOrder(spare, credit, open, order));
            shares.forEach(share -> uses.add(new Offset.Use(spare, share)));
            open = after(open, shares);
            var rest = shares.stream().map(Share::amount).reduce(spare.left(), Money::minus);
            if (rest.isPositive()) {
                rests.add(spare.left(rest));
            }
        }
        return new Offset(uses, rests, open);
    }

    private static List<OpenCharge> inOrder(Spare spare, Claim credit, List<OpenCharge> charges, PayingOrder order) {
        var corrects = spare.corrects();
        return charges.stream()
                .filter(c -> c.claim().fund().equals(credit.fund()))
                .sorted(Comparator.comparing((OpenCharge c) -> corrects == null || c.charge() != corrects)
                        .thenComparing(c -> !c.claim().sameService(credit))
                        .thenComparing(order.comparator()))
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

    /** What a payment stops paying when so much of it leaves, of what it pays, in the order given. */
    static List<Share> release(Money amount, List<Share> held) {
        var left = amount;
        var shares = new ArrayList<Share>();
        for (var share : held) {
            var part = left.min(share.amount());
            if (part.isPositive()) {
                shares.add(new Share(share.charge(), share.lateFee(), part));
                left = left.minus(part);
            }
        }
        if (left.isPositive()) {
            throw new IllegalArgumentException("more is taken than the payment pays");
        }
        return shares;
    }

    static Money sum(Money zero, List<Share> shares) {
        return shares.stream().map(Share::amount).reduce(zero, Money::plus);
    }
}
