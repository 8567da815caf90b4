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
import org.commonhold.ledger.GlAccount;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;

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
        return take(command, again, Bookkeeping.where(command.method()));
    }

    /** @param where the money is, when not where the method says: on the reserve account, or held without a known owner */
    public PaymentId take(RecordPayment command, boolean again, GlAccount where) {
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
        var payment = store.add(Payment.received(command, user, now));
        settlement.receive(payment, command.receivedOn(), where);
        return payment.paymentId();
    }
}
