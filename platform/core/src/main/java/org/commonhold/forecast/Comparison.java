package org.commonhold.forecast;

import java.util.Objects;
import java.util.Optional;
import org.commonhold.basis.BilledAccount;
import org.commonhold.forecast.Side.Outcome;
import org.commonhold.forecast.Side.Standing;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Facts;

/** One service by the tariff in force and by the one on trial, account by account. Pure. */
record Comparison(String code, Side inForce, Side onTrial) {

    /** Empty for an account that has the service by neither. */
    Optional<Compared> of(BilledAccount account, Facts known) {
        var was = inForce.price(code, account, known);
        var would = onTrial.price(code, account, known);
        if (without(was) && without(would)) {
            return Optional.empty();
        }
        return Optional.of(
                unknown(was, would)
                        ? Compared.unknown(account.account())
                        : new Compared(account.account(), sum(was, known), sum(would, known)));
    }

    private static boolean without(Outcome outcome) {
        return outcome.standing() == Standing.NONE || outcome.standing() == Standing.ELSEWHERE;
    }

    /** Whoever pays now and would share a cost that nobody has recorded yet would not pay nothing. */
    private static boolean unknown(Outcome was, Outcome would) {
        return was.standing() == Standing.FAULTY
                || would.standing() == Standing.FAULTY
                || would.standing() == Standing.ELSEWHERE;
    }

    private static Money sum(Outcome outcome, Facts known) {
        return outcome.standing() == Standing.CHARGED
                ? Objects.requireNonNull(outcome.amount())
                : Money.zero(known.currency());
    }
}
