package org.commonhold.allocation;

import java.time.LocalDate;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money of an account that may pay its charges: what a payment left over, or a credit.
 *
 * @param source the payment, or the negative charge
 * @param credit what the negative charge is for; null for a payment
 * @param corrects the charge that the credit lowers, if it names one
 * @param since when a payment was booked or a credit falls due
 * @param left not yet used, positive
 * @param held true when what is left is booked as an advance
 */
record Spare(long source, @Nullable Claim credit, @Nullable Long corrects, LocalDate since, Money left, boolean held) {

    boolean isCredit() {
        return credit != null;
    }

    Spare left(Money rest) {
        return new Spare(source, credit, corrects, since, rest, held);
    }
}
