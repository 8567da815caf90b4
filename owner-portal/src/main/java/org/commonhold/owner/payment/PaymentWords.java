package org.commonhold.owner.payment;

import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentState;
import org.commonhold.today.DaysLeft;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** Payments and balances in words. */
public final class PaymentWords {

    private PaymentWords() {}

    /** Debt, advance, or neither. */
    public static String balance(Money balance) {
        if (balance.isZero()) {
            return Languages.text("owner.money.even");
        }
        return balance.isPositive()
                ? Languages.text("owner.money.debt", Formats.money(balance))
                : Languages.text("owner.money.credit", Formats.money(balance.negated()));
    }

    /** How long a credit lasts. */
    public static String prepaid(DaysLeft left) {
        return Languages.text("owner.money.prepaid", left.days(), Formats.date(left.until()));
    }

    /** What that is reckoned by. */
    public static String average(DaysLeft left) {
        return Languages.text("owner.money.prepaid.why", Formats.money(left.perMonth()), left.months());
    }

    public static StatusBadge badge(PaymentState state) {
        return new StatusBadge(Languages.text("payment.state." + state.name()), tone(state));
    }

    private static Tone tone(PaymentState state) {
        return switch (state) {
            case STARTED, PENDING, UNKNOWN -> Tone.BLUE;
            case PAID -> Tone.GREEN;
            case FAILED -> Tone.RED;
            case EXPIRED -> Tone.GREY;
            case MISMATCH -> Tone.AMBER;
        };
    }
}
