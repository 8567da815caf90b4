package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import org.commonhold.allocation.Allocations;
import org.commonhold.allocation.SparePayment;
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
     * Locks a payment and its account until the transaction ends. What is read afterwards is as it stands; whoever reads before taking
     * money begins with this.
     */
    public SettledPayment hold(PaymentId id) {
        return store.money(locked(id));
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

    /** What payments of an account have left over, which {@link #takeSpare} can take. */
    public Money spare(AccountId account, Currency currency) {
        return allocations.spare(account, currency).stream()
                .map(SparePayment::left)
                .reduce(Money.zero(currency), Money::plus);
    }

    /** Out of what payments of the account have left over, the oldest first; refuses more. The caller books it away. */
    public void takeSpare(AccountId account, Money amount, SourceKind why, long source) {
        allocations.lock(account);
        var left = amount;
        for (var spare : allocations.spare(account, amount.currency())) {
            var part = left.min(spare.left());
            if (part.isPositive()) {
                take(new PaymentId(spare.payment()), part, why, source);
                left = left.minus(part);
            }
        }
        if (left.isPositive()) {
            throw tooMuch(amount.minus(left));
        }
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
            throw tooMuch(left);
        }
    }

    private static PaymentRejected tooMuch(Money left) {
        return new PaymentRejected(Problem.of(
                        "payment.withdraw.tooMuch",
                        left.major(),
                        left.currency().getCurrencyCode())
                .at("amount"));
    }
}
