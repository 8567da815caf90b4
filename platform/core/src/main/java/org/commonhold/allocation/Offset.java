package org.commonhold.allocation;

import java.util.List;
import org.commonhold.kernel.Money;

/**
 * How an account's spare money meets its charges.
 *
 * @param uses what pays what
 * @param rests spare money that no charge takes
 * @param open what is still open then, positive
 */
record Offset(List<Use> uses, List<Spare> rests, List<OpenCharge> open) {

    /** Part of the spare money that pays a charge. */
    record Use(Spare spare, Share share) {}

    Money used(Money zero) {
        return uses.stream().map(u -> u.share().amount()).reduce(zero, Money::plus);
    }
}
