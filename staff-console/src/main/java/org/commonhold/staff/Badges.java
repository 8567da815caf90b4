package org.commonhold.staff;

import org.commonhold.billing.RunState;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentState;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** States as word, icon and colour. */
public final class Badges {

    private Badges() {}

    public static StatusBadge of(PaymentState state) {
        var tone =
                switch (state) {
                    case PAID -> Tone.GREEN;
                    case STARTED, PENDING -> Tone.BLUE;
                    case UNKNOWN, MISMATCH -> Tone.AMBER;
                    case FAILED -> Tone.RED;
                    case EXPIRED -> Tone.GREY;
                };
        return new StatusBadge(Languages.text("payment.state." + state.name()), tone);
    }

    public static StatusBadge of(RunState state) {
        var tone =
                switch (state) {
                    case CALCULATING, POSTING -> Tone.BLUE;
                    case CALCULATED, APPROVED -> Tone.AMBER;
                    case POSTED -> Tone.GREEN;
                    case FAILED -> Tone.RED;
                    case DISCARDED -> Tone.GREY;
                };
        return new StatusBadge(Languages.text("staff.run.state." + state.name()), tone);
    }

    /** Debts are amber, an advance is green, nothing owed is grey. */
    public static StatusBadge ofBalance(Money balance) {
        if (balance.isPositive()) {
            return new StatusBadge(Languages.text("staff.balance.debt", Formats.money(balance)), Tone.AMBER);
        }
        return balance.isZero()
                ? new StatusBadge(Languages.text("staff.balance.none"), Tone.GREY)
                : new StatusBadge(
                        Languages.text("staff.balance.advance", Formats.money(balance.negated())), Tone.GREEN);
    }
}
