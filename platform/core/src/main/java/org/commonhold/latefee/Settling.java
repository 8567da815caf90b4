package org.commonhold.latefee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.commonhold.kernel.Money;

/**
 * Credits and what was paid too much for a line that was lowered later: both meet the oldest debts of the same service, then
 * those of the same fund, on the day they came. Pure.
 */
final class Settling {

    private Settling() {}

    /** Money that its own line does not need. */
    private record Spare(Debt line, Debt.Paid paid) {

        Spare less(Money part) {
            return new Spare(line, new Debt.Paid(paid.on(), paid.amount().minus(part)));
        }
    }

    /** Debts that are positive, the oldest first; {@code lines} may be credits or be paid above what they are. */
    static List<Debt> settle(List<Debt> lines) {
        var spare = new ArrayList<Spare>();
        var debts = new ArrayList<Debt>();
        for (var line : lines) {
            var used = new ArrayList<Debt.Paid>();
            var open = line.principal();
            if (open.minor() < 0) {
                spare.add(new Spare(line, new Debt.Paid(line.dueOn(), open.negated())));
                open = Money.zero(open.currency());
            }
            for (var paid : line.payments()) {
                var part = paid.amount().min(open);
                add(used, paid, part);
                spare(spare, line, paid, paid.amount().minus(part));
                open = open.minus(part);
            }
            if (line.principal().isPositive()) {
                debts.add(with(line, used));
            }
        }
        debts.sort(Comparator.comparing(Debt::dueOn).thenComparing(Debt::service));
        spare.sort(Comparator.comparing(s -> s.paid().on()));
        var own = spend(debts, spare, (debt, line) -> debt.service().equals(line.service()));
        return spend(own, spare, (debt, line) -> debt.fund() == line.fund());
    }

    private static List<Debt> spend(List<Debt> debts, List<Spare> spare, BiPredicate<Debt, Debt> meets) {
        var result = new ArrayList<Debt>();
        for (var debt : debts) {
            var payments = new ArrayList<>(debt.payments());
            var open = payments.stream().map(Debt.Paid::amount).reduce(debt.principal(), Money::minus);
            for (var i = 0; i < spare.size() && open.isPositive(); i++) {
                var from = spare.get(i);
                if (meets.test(debt, from.line())) {
                    var part = from.paid().amount().min(open);
                    add(payments, from.paid(), part);
                    spare.set(i, from.less(part));
                    open = open.minus(part);
                }
            }
            result.add(with(debt, payments));
        }
        return result;
    }

    private static void spare(List<Spare> spare, Debt line, Debt.Paid paid, Money part) {
        if (part.isPositive()) {
            spare.add(new Spare(line, new Debt.Paid(paid.on(), part)));
        }
    }

    private static void add(List<Debt.Paid> payments, Debt.Paid paid, Money part) {
        if (part.isPositive()) {
            payments.add(new Debt.Paid(paid.on(), part));
        }
    }

    private static Debt with(Debt line, List<Debt.Paid> payments) {
        return new Debt(line.service(), line.fund(), line.dueOn(), line.principal(), payments);
    }
}
