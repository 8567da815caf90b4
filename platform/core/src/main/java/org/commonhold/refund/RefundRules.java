package org.commonhold.refund;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.payment.PaymentDetails;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.SettledPayment;
import org.jspecify.annotations.Nullable;

/** What may go back, by which way, and on whose word. Pure. */
final class RefundRules {

    static final int NOTE = 500;
    static final int PAYEE = 200;

    /** Card networks take no refund of an older payment. */
    static final Duration BY_CARD = Duration.ofDays(180);

    private static final int LONGEST_KEY = 64;

    private RefundRules() {}

    /** @param waiting what others have asked for of this payment and nobody has decided */
    static List<Problem> judge(RequestRefund command, SettledPayment payment, Money waiting, Instant now) {
        var problems = new ArrayList<Problem>();
        amount(command.amount(), payment.left(), waiting).ifPresent(p -> problems.add(p.at("amount")));
        way(command, payment, now).ifPresent(problems::add);
        note(command.note(), "note").ifPresent(problems::add);
        if (command.requestKey().isBlank() || command.requestKey().length() > LONGEST_KEY) {
            problems.add(Problem.of("refund.requestKey.malformed").at("requestKey"));
        }
        return problems;
    }

    private static Optional<Problem> amount(Money amount, Money left, Money waiting) {
        var currency = left.currency().getCurrencyCode();
        if (!amount.currency().equals(left.currency())) {
            return Optional.of(Problem.of("refund.otherCurrency", currency));
        }
        if (!amount.isPositive()) {
            return Optional.of(Problem.of("refund.amount.notPositive"));
        }
        var most = left.minus(waiting);
        if (!most.isPositive()) {
            return Optional.of(Problem.of("refund.amount.nothingLeft"));
        }
        return amount.compareTo(most) <= 0
                ? Optional.empty()
                : Optional.of(Problem.of("refund.amount.tooMuch", most.major(), currency));
    }

    private static Optional<Problem> way(RequestRefund command, SettledPayment payment, Instant now) {
        return switch (command.way()) {
            case CARD -> byCard(payment, now).map(p -> p.at("way"));
            case BANK -> payee(command.payee());
            case CASH -> Optional.empty();
        };
    }

    /** Why a payment cannot go back to the card, if it cannot. */
    static Optional<Problem> byCard(SettledPayment payment, Instant now) {
        var method = payment.payment().method();
        var settled = payment.payment().settledAt();
        if (payment.providerPayment() == null || method != PaymentMethod.CARD && method != PaymentMethod.TERMINAL) {
            return Optional.of(Problem.of("refund.way.notByCard"));
        }
        return settled == null || settled.plus(BY_CARD).isBefore(now)
                ? Optional.of(Problem.of("refund.way.tooLate", BY_CARD.toDays()))
                : Optional.empty();
    }

    private static Optional<Problem> payee(@Nullable String payee) {
        if (payee == null || payee.isBlank()) {
            return Optional.of(Problem.of("refund.payee.missing").at("payee"));
        }
        return payee.strip().length() <= PAYEE
                ? Optional.empty()
                : Optional.of(Problem.of("refund.payee.long", PAYEE).at("payee"));
    }

    static Optional<Problem> note(String text, String field) {
        if (text.isBlank()) {
            return Optional.of(Problem.of("refund.note.missing").at(field));
        }
        return text.strip().length() <= NOTE
                ? Optional.empty()
                : Optional.of(Problem.of("refund.note.long", NOTE).at(field));
    }

    /**
     * Whether a second person is needed. What went back of the same payment before counts, so that a sum cannot be cut into small ones.
     *
     * @param policy what the company has set; empty: every refund needs one
     */
    static boolean secondPerson(Money amount, Money before, Optional<RefundPolicy> policy) {
        return policy.map(p -> amount.plus(before).compareTo(p.limit()) > 0).orElse(true);
    }

    /** What of the charges would be open again, as the withdrawal does it: first the advance leaves, then what is due last. */
    static List<PaymentDetails.Settled> reopened(PaymentDetails payment, Money amount) {
        var left = amount.minus(amount.min(payment.advance()));
        var reopened = new ArrayList<PaymentDetails.Settled>();
        var settled = payment.settled();
        for (int i = settled.size() - 1; i >= 0 && left.isPositive(); i--) {
            var line = settled.get(i);
            var part = left.min(line.amount());
            reopened.add(new PaymentDetails.Settled(line.charge(), line.serviceName(), line.period(), part));
            left = left.minus(part);
        }
        return reopened;
    }
}
