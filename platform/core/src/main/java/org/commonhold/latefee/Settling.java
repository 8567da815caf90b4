package org.commonhold.latefee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonhold.kernel.Money;

/**
 * Credits and what was paid too much for a line that was lowered later: both meet the oldest debts of the account, on the
 * day they came. Pure.
 */
final class Settling {

    private Settling() {}

    /** Debts that are positive, the oldest first; {@code lines} may be credits or be paid above what they are. */
    static List<Debt> settle(List<Debt> lines) {
        var spare = new ArrayList<Debt.Paid>();
        var debts = new ArrayList<Debt>();
        for (var line : lines) {
            var used = new ArrayList<Debt.Paid>();
            var open = line.principal();
            if (open.minor() < 0) {
                spare.add(new Debt.Paid(line.dueOn(), open.negated()));
                open = Money.zero(open.currency());
            }
            for (var paid : line.payments()) {
                var part = paid.amount().min(open);
                add(used, paid, part);
                add(spare, paid, paid.amount().minus(part));
                open = open.minus(part);
            }
            if (line.principal().isPositive()) {
                debts.add(with(line, used));
            }
        }
        debts.sort(Comparator.comparing(Debt::dueOn).thenComparing(Debt::service));
        spare.sort(Comparator.comparing(Debt.Paid::on));
        return spare.isEmpty() ? debts : spend(debts, spare);
    }

    private static List<Debt> spend(List<Debt> debts, List<Debt.Paid> spare) {
        var result = new ArrayList<Debt>();
        for (var debt : debts) {
            var payments = new ArrayList<>(debt.payments());
            var open = payments.stream().map(Debt.Paid::amount).reduce(debt.principal(), Money::minus);
            for (var i = 0; i < spare.size() && open.isPositive(); i++) {
                var paid = spare.get(i);
                var part = paid.amount().min(open);
                add(payments, paid, part);
                spare.set(i, new Debt.Paid(paid.on(), paid.amount().minus(part)));
                open = open.minus(part);
            }
            result.add(with(debt, payments));
        }
        return result;
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
