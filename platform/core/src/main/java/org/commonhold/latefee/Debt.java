package org.commonhold.latefee;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.PricedService.Fund;

/**
 * What fell due for one service on one day, corrections included, and the payments that met it by date. Late fees are
 * never part of it.
 *
 * @param service its code
 */
public record Debt(String service, Fund fund, LocalDate dueOn, Money principal, List<Paid> payments) {

    public Debt {
        payments = payments.stream().sorted(Comparator.comparing(Paid::on)).toList();
    }

    /** Money that met the debt on a day; that day still counts as unpaid. */
    public record Paid(LocalDate on, Money amount) {}

    /** What was open at the beginning of the day's end: payments of the day itself do not yet count. */
    Money openOn(LocalDate day) {
        return payments.stream()
                .filter(p -> p.on().isBefore(day))
                .map(Paid::amount)
                .reduce(principal, Money::minus);
    }
}
