package org.commonhold.payment;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.commonhold.estate.AccountId;
import org.commonhold.gateway.GatewaySession;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;

/**
 * The payments of one session, the lead first: mostly one, otherwise one for each account. What becomes of the session becomes of
 * all of them.
 */
record JointPayment(Payment lead, List<Payment> payments) {

    static JointPayment alone(Payment payment) {
        return new JointPayment(payment, List.of(payment));
    }

    /** In the order in which they are locked. */
    List<AccountId> accounts() {
        return payments.stream()
                .map(Payment::account)
                .sorted(Comparator.comparingLong(AccountId::value))
                .toList();
    }

    Money total() {
        return payments.stream().map(Payment::amount).reduce(Money::plus).orElseThrow();
    }

    void each(Consumer<Payment> change) {
        payments.forEach(change);
    }

    /** The lead holds the session's number, which is unique; where the payer goes on is the same for all. */
    void opened(GatewaySession session) {
        each(payment -> payment.opened(session));
    }

    /** These again, for who asks under their key; refuses who asks for something else. */
    Attempt same(StartPayment command) {
        var asked = command.parts().stream().map(PaymentPart::toString).sorted().toList();
        var mine = payments.stream()
                .map(p -> new PaymentPart(p.account(), p.amount()).toString())
                .sorted()
                .toList();
        if (!asked.equals(mine) || lead.method() != PaymentMethod.CARD) {
            throw new PaymentRejected(Problem.of("payment.requestKey.used").at("requestKey"));
        }
        return attempt(lead);
    }

    Attempt attempt(Payment payment) {
        return payment.attempt(lead.paymentId(), total());
    }

    Attempt attempt() {
        return attempt(lead);
    }
}
