package org.commonhold.allocation;

import java.time.LocalDate;
import java.util.List;
import org.commonhold.kernel.Money;

/**
 * A charge and what is not yet paid of it.
 *
 * @param claim whose money it is; {@code claim.lateFee}: paid after everything else and booked apart
 */
record OpenCharge(long charge, Claim claim, LocalDate dueOn, Money open) {

    OpenCharge less(List<Share> shares) {
        var rest = shares.stream()
                .filter(s -> s.charge() == charge)
                .map(Share::amount)
                .reduce(open, Money::minus);
        return new OpenCharge(charge, claim, dueOn, rest);
    }
}
