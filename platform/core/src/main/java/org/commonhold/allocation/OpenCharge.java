package org.commonhold.allocation;

import java.time.LocalDate;
import java.util.List;
import org.commonhold.kernel.Money;

/**
 * A charge and what is not yet paid of it.
 *
 * @param claim whose money it is; {@code claim.lateFee}: paid after everything else and booked apart
 * @param period first day of the month that it is for
 */
record OpenCharge(long charge, Claim claim, LocalDate period, LocalDate dueOn, Money open) {

    /** Of the month in which it is due. */
    OpenCharge(long charge, Claim claim, LocalDate dueOn, Money open) {
        this(charge, claim, dueOn.withDayOfMonth(1), dueOn, open);
    }

    OpenCharge less(List<Share> shares) {
        var rest = shares.stream()
                .filter(s -> s.charge() == charge)
                .map(Share::amount)
                .reduce(open, Money::minus);
        return new OpenCharge(charge, claim, period, dueOn, rest);
    }
}
