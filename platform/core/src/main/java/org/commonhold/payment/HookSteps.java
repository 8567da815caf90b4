package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.commonhold.allocation.Allocations;
import org.commonhold.gateway.GatewayEvent;
import org.commonhold.gateway.GatewaySession;
import org.commonhold.kernel.NotFound;

/** The transactions of an event: it is written down together with what it changes, or not at all. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class HookSteps {

    private final EventSql events;
    private final PaymentStore store;
    private final Allocations allocations;
    private final Settlement settlement;
    private final Clock clock;

    @Inject
    HookSteps(EventSql events, PaymentStore store, Allocations allocations, Settlement settlement, Clock clock) {
        this.events = events;
        this.store = store;
        this.allocations = allocations;
        this.settlement = settlement;
        this.clock = clock;
    }

    public boolean known(GatewayEvent event) {
        return events.known(event);
    }

    /** An event that concerns no payment of ours. */
    public void note(GatewayEvent event) {
        events.add(event, clock.instant());
    }

    /** Throws {@link NotFound}, with nothing stored, when there is no such payment. */
    public void take(GatewayEvent event, PaymentId id, GatewaySession session) {
        if (events.add(event, clock.instant())) {
            var payment = store.locked(id);
            allocations.lock(payment.account());
            settlement.apply(payment, session);
        }
    }
}
