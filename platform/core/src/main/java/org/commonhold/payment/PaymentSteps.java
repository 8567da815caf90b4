package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        var parts = command.ordered();
        parts.forEach(part -> allocations.lock(part.account()));
        var before = store.byRequestKey(command.requestKey());
        if (before.isPresent()) {
            return store.together(before.get()).same(command);
        }
        var now = clock.instant();
        if (!command.again()) {
            parts.forEach(part -> refuseTwin(part, now));
        }
        return add(command, now).attempt();
    }

    /** A saved card is to be charged. */
    public Attempt charge(ChargeSaved command) {
        allocations.lock(command.account());
        var before = store.byRequestKey(command.requestKey());
        if (before.isPresent()) {
            return before.get().same(command.account(), command.amount(), PaymentMethod.CARD);
        }
        var now = clock.instant();
        refuseTwin(new PaymentPart(command.account(), command.amount()), now);
        return JointPayment.alone(store.add(Payment.bySavedMethod(command, user(), now)))
                .attempt();
    }

    private void refuseTwin(PaymentPart part, Instant now) {
        if (store.unresolved(part.account())) {
            throw new PaymentRejected(Problem.of("payment.unresolved").at("again"));
        }
        if (store.openTwin(part.account(), part.amount(), now.minus(TWIN))) {
            throw new PaymentRejected(Problem.of("payment.duplicate").at("again"));
        }
    }

    /** The payment of the first account is the lead, which the session is opened for. */
    private JointPayment add(StartPayment command, Instant now) {
        var parts = command.ordered();
        var lead = store.add(Payment.byCard(command, parts.get(0), user(), now));
        var payments = new ArrayList<>(List.of(lead));
        parts.stream().skip(1).map(lead::beside).map(store::add).forEach(payments::add);
        return new JointPayment(lead, payments);
    }

    public PaymentId record(RecordPayment command, boolean again) {
        return receiving.take(command, again);
    }

    public void failed(PaymentId id, GatewayFailure failure) {
        var reason = failure.reason();
        store.lockedTogether(id).each(payment -> {
            payment.asked(clock.instant());
            if (failure.unknown()) {
                payment.lost(reason);
            } else {
                payment.refused(reason);
            }
        });
    }

    public void expire(PaymentId id) {
        store.lockedTogether(id).each(Payment::expired);
    }

    public void settle(PaymentId id, GatewaySession session) {
        var payments = store.lockedTogether(id);
        payments.accounts().forEach(allocations::lock);
        payments.each(payment -> payment.asked(clock.instant()));
        settlement.apply(payments, session);
    }

    /** What the gateway reported could not be booked. */
    public void troubled(PaymentId id, String why) {
        store.lockedTogether(id).each(payment -> payment.troubled(why));
    }

    public Money useAdvances(AccountId account) {
        allocations.lock(account);
        return allocations.useAdvances(account);
    }

    private static @Nullable Long user() {
        return CurrentActor.get().map(Actor::id).orElse(null);
    }
}
