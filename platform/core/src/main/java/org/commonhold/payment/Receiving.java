package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import org.commonhold.allocation.Allocations;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Problem;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.jspecify.annotations.Nullable;

/**
 * Books money that has come in, by whatever way but the card gateway's page, in the caller's transaction, who has checked the right
 * to do so and what the command says. The account is locked first.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Receiving {

    private static final Duration TWIN = Duration.ofMinutes(30);

    private final PaymentStore store;
    private final Allocations allocations;
    private final Settlement settlement;
    private final Clock clock;

    @Inject
    Receiving(PaymentStore store, Allocations allocations, Settlement settlement, Clock clock) {
        this.store = store;
        this.allocations = allocations;
        this.settlement = settlement;
        this.clock = clock;
    }

    /** Locks several accounts, in the order of their numbers: before the first of them is taken money for in one transaction. */
    public void lock(Collection<AccountId> accounts) {
        accounts.stream()
                .distinct()
                .sorted(Comparator.comparingLong(AccountId::value))
                .forEach(allocations::lock);
    }

    /**
     * The payment under the command's key, booked now or before; the key that was used for something else is refused.
     *
     * @param again false refuses at {@code again} what was received for the same account within half an hour
     */
    public PaymentId take(RecordPayment command, boolean again) {
        return take(command, again, null, null);
    }

    /** @param where the money is, when not where the method says: on the reserve account, or held without a known owner */
    public PaymentId take(RecordPayment command, boolean again, GlAccount where) {
        return take(command, again, EntryLine.of(where, command.amount()));
    }

    /** @param from what is debited, with the payment's sum */
    public PaymentId take(RecordPayment command, boolean again, EntryLine from) {
        return take(command, again, from, null);
    }

    /**
     * Like {@link #take(RecordPayment, boolean)}, of a card that was charged at the desk.
     *
     * @param providerPayment what the gateway calls the charge; a refund needs it
     */
    public PaymentId charged(RecordPayment command, boolean again, String providerPayment) {
        return take(command, again, null, providerPayment);
    }

    private PaymentId take(
            RecordPayment command, boolean again, @Nullable EntryLine from, @Nullable String providerPayment) {
        allocations.lock(command.account());
        var before = store.byRequestKey(command.requestKey());
        if (before.isPresent()) {
            return before.get()
                    .same(command.account(), command.amount(), command.method())
                    .payment()
                    .id();
        }
        var now = clock.instant();
        if (!again && store.paidTwin(command.account(), command.amount(), now.minus(TWIN))) {
            throw new PaymentRejected(Problem.of("payment.duplicate.recorded").at("again"));
        }
        var user = CurrentActor.get().map(Actor::id).orElse(null);
        var payment = store.add(Payment.received(command, user, now, providerPayment));
        settlement.receive(payment, command.receivedOn(), from == null ? Bookkeeping.from(payment.row()) : from);
        return payment.paymentId();
    }
}
