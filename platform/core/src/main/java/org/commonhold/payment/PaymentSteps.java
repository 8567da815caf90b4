package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.commonhold.allocation.Allocations;
import org.commonhold.estate.AccountId;
import org.commonhold.gateway.GatewayFailure;
import org.commonhold.gateway.GatewaySession;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of a payment; none is open while the gateway is asked. Each begins with its locks, the payment before
 * the account, and so reads the rows as they stand. Public methods, because only those are intercepted.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PaymentSteps {

    private static final Duration TWIN = Duration.ofMinutes(30);

    private final PaymentStore store;
    private final Allocations allocations;
    private final Settlement settlement;
    private final Receiving receiving;
    private final Clock clock;

    @Inject
    PaymentSteps(PaymentStore store, Allocations allocations, Settlement settlement, Receiving receiving, Clock clock) {
        this.store = store;
        this.allocations = allocations;
        this.settlement = settlement;
        this.receiving = receiving;
        this.clock = clock;
    }

    public Attempt start(StartPayment command) {
        allocations.lock(command.account());
        var before = store.byRequestKey(command.requestKey());
        if (before.isPresent()) {
            return before.get().same(command.account(), command.amount(), PaymentMethod.CARD);
        }
        var now = clock.instant();
        if (!command.again() && store.openTwin(command.account(), command.amount(), now.minus(TWIN))) {
            throw new PaymentRejected(Problem.of("payment.duplicate").at("again"));
        }
        return store.add(Payment.byCard(command, user(), now)).attempt();
    }

    public PaymentId record(RecordPayment command, boolean again) {
        return receiving.take(command, again);
    }

    public void failed(PaymentId id, GatewayFailure failure) {
        var payment = store.locked(id);
        if (failure.unknown()) {
            payment.lost(failure.reason());
        } else {
            payment.refused(failure.reason());
        }
    }

    public void expire(PaymentId id) {
        store.locked(id).expired();
    }

    public void settle(PaymentId id, GatewaySession session) {
        var payment = store.locked(id);
        allocations.lock(payment.account());
        settlement.apply(payment, session);
    }

    public Money useAdvances(AccountId account) {
        allocations.lock(account);
        return allocations.useAdvances(account);
    }

    private static @Nullable Long user() {
        return CurrentActor.get().map(Actor::id).orElse(null);
    }
}
