package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import org.commonhold.allocation.Allocations;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.ledger.SourceKind;

/**
 * Takes money out of settled payments, for refunds, disputes, returns and transfers. In the caller's transaction, who has
 * checked the right to do so and has read nothing yet: the payment and its account are locked first.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Withdrawals {

    private final PaymentStore store;
    private final Allocations allocations;

    @Inject
    Withdrawals(PaymentStore store, Allocations allocations) {
        this.store = store;
        this.allocations = allocations;
    }

    /** Locks several payments and then their accounts, each in the order of their numbers: before the first is taken from. */
    public void lock(Collection<PaymentId> payments) {
        payments.stream()
                .distinct()
                .sorted(Comparator.comparingLong(PaymentId::value))
                .map(store::locked)
                .map(Payment::account)
                .distinct()
                .sorted(Comparator.comparingLong(AccountId::value))
                .forEach(allocations::lock);
    }

    /**
     * First what the payment left over, then what its charges were paid with, the one due last first: these are open again
     * with the due dates they had. The caller books the sum away from the account's advances.
     *
     * @param source with {@code why} what the release is booked under; once each
     */
    public Withdrawal take(PaymentId id, Money amount, SourceKind why, long source) {
        var payment = locked(id);
        judge(payment, amount);
        var released = allocations.release(payment.account(), id.value(), payment.left(), amount, why, source);
        payment.withdraw(amount);
        return new Withdrawal(payment.account(), payment.method(), amount, released);
    }

    /** What was taken did not leave after all: the caller has booked it on the account's advances, and it pays what is open. */
    public void giveBack(PaymentId id, Money amount) {
        var payment = locked(id);
        payment.withdraw(amount.negated());
        store.flush();
        allocations.useAdvances(payment.account());
    }

    private Payment locked(PaymentId id) {
        var payment = store.locked(id);
        allocations.lock(payment.account());
        return payment;
    }

    private static void judge(Payment payment, Money amount) {
        var left = payment.left();
        if (!amount.currency().equals(left.currency())) {
            throw new PaymentRejected(
                    Problem.of("payment.amount.otherCurrency", left.currency().getCurrencyCode())
                            .at("amount"));
        }
        if (!amount.isPositive()) {
            throw new PaymentRejected(Problem.of("payment.amount.notPositive").at("amount"));
        }
        if (amount.minor() > left.minor()) {
            throw new PaymentRejected(Problem.of(
                            "payment.withdraw.tooMuch",
                            left.major(),
                            left.currency().getCurrencyCode())
                    .at("amount"));
        }
    }
}
