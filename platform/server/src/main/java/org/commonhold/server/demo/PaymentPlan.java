package org.commonhold.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.Ledger;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.Payments;
import org.commonhold.payment.RecordPayment;

/** Most owners pay what is due in time; some late, some a part, a few not for months. The office books what comes in. */
@ApplicationScoped
class PaymentPlan {

    private static final int CASH_PERCENT = 12;

    private final Ledger ledger;
    private final Payments payments;

    @Inject
    PaymentPlan(Ledger ledger, Payments payments) {
        this.ledger = ledger;
        this.payments = payments;
    }

    /** How somebody pays; percent of the owners. */
    private enum Habit {
        PROMPT(74),
        LATE(88),
        IN_PART(95),
        EVERY_OTHER_MONTH(98),
        GIVEN_UP(100);

        private final int upTo;

        Habit(int upTo) {
            this.upTo = upTo;
        }

        static Habit of(Home home) {
            var percent = home.chance("habit", 0).nextInt(100);
            for (var habit : values()) {
                if (percent < habit.upTo) {
                    return habit;
                }
            }
            return GIVEN_UP;
        }
    }

    void plan(Year year) {
        for (int m = 0; m < Year.MONTHS; m++) {
            for (var home : year.homes()) {
                plan(year, m, home);
            }
        }
    }

    private void plan(Year year, int m, Home home) {
        var last = m == Year.MONTHS - 1;
        var habit = home.owner() == null || last ? Habit.of(home) : Habit.PROMPT;
        var pays =
                switch (habit) {
                    case EVERY_OTHER_MONTH -> m % 2 == 1;
                    case GIVEN_UP -> m < Year.MONTHS / 2;
                    default -> true;
                };
        if (!pays || last && home.owner() != null) {
            return;
        }
        var chance = home.chance("payment", m);
        var day = habit == Habit.LATE ? 16 + chance.nextInt(11) : 2 + chance.nextInt(11);
        var when = year.month(m + 1).atDay(day).atTime(8 + chance.nextInt(12), chance.nextInt(60));
        var method = chance.nextInt(100) < CASH_PERCENT ? PaymentMethod.CASH : PaymentMethod.TRANSFER;
        var part = habit == Habit.IN_PART && m % 3 != 2;
        year.agenda().at(when, () -> pay(year, home, m, new Receipt(when.toLocalDate(), method, part)));
    }

    private record Receipt(LocalDate day, PaymentMethod method, boolean part) {}

    private void pay(Year year, Home home, int month, Receipt receipt) {
        year.staff().as(receipt.method() == PaymentMethod.CASH ? "clerk" : "accountant", () -> {
            var due = ledger.balance(home.accountId());
            var amount = receipt.part() ? part(due) : due;
            return amount.isPositive()
                    ? payments.record(new RecordPayment(
                            home.accountId(),
                            amount,
                            receipt.method(),
                            receipt.day(),
                            "demo-" + home.account() + "-" + month))
                    : null;
        });
    }

    /** Three fifths, as a round sum. */
    private static Money part(Money due) {
        return new Money(due.minor() * 3 / 5 / 1000 * 1000, due.currency());
    }
}
