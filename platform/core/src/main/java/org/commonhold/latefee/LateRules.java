package org.commonhold.latefee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether bills were paid before being late cost anything. Pure. */
final class LateRules {

    private LateRules() {}

    /**
     * What an account had to pay by a day, debts from before included, in minor units.
     *
     * @param paid since the bill before
     */
    record Bill(long account, LocalDate issuedOn, LocalDate dueOn, long minor, long paid) {}

    record Paid(long account, LocalDate on, long minor) {}

    /**
     * Bills that have been due so long that being late costs something, without those that the next bill shows as paid and that
     * it found in time.
     *
     * @param bills in the order in which they were issued, account by account
     */
    static List<Bill> doubtful(List<Bill> bills, int firstDay, LocalDate asOf) {
        var result = new ArrayList<Bill>();
        for (int i = 0; i < bills.size(); i++) {
            var bill = bills.get(i);
            if (bill.minor() > 0 && !bill.dueOn().plusDays(firstDay).isAfter(asOf)) {
                var next =
                        i + 1 < bills.size() && bills.get(i + 1).account() == bill.account() ? bills.get(i + 1) : null;
                var inTime =
                        next != null && next.issuedOn().isBefore(bill.dueOn().plusDays(firstDay));
                if (next == null || !inTime || next.paid() < bill.minor()) {
                    result.add(bill);
                }
            }
        }
        return result;
    }

    /**
     * Accounts with a bill that was not wholly paid by the last day that costs nothing, or by {@code before} where that is
     * later. What was paid on the day of the bill is in the bill.
     *
     * @param firstDay first day of being late that costs anything
     */
    static Set<Long> late(List<Bill> bills, List<Paid> payments, int firstDay, LocalDate before) {
        var byAccount = new HashMap<Long, List<Paid>>();
        payments.forEach(p ->
                byAccount.computeIfAbsent(p.account(), a -> new ArrayList<>()).add(p));
        var late = new TreeSet<Long>();
        for (var bill : bills) {
            var free = bill.dueOn().plusDays(firstDay - 1L);
            var last = free.isAfter(before) ? free : before;
            var paid = 0L;
            for (var payment : byAccount.getOrDefault(bill.account(), List.of())) {
                if (payment.on().isAfter(bill.issuedOn()) && !payment.on().isAfter(last)) {
                    paid = Math.addExact(paid, payment.minor());
                }
            }
            if (bill.minor() > paid) {
                late.add(bill.account());
            }
        }
        return late;
    }
}
