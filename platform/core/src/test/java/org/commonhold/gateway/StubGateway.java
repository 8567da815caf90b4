package org.commonhold.gateway;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commonhold.kernel.NewId;

/** Opens sessions in this process and says that each is paid as soon as it is asked again. */
@ApplicationScoped
@Alternative
@Priority(1)
public class StubGateway extends StripeGateway {

    private final Map<String, GatewaySession> open = new ConcurrentHashMap<>();

    @Inject
    StubGateway(Gateways gateways, GatewaySettings settings, Clock clock) {
        super(gateways, settings, clock);
    }

    @Override
    public GatewaySession create(GatewayOrder order) {
        var id = "cs_stub_" + NewId.next();
        var session = session(order, id, false);
        open.put(id, session(order, id, true));
        return session;
    }

    private static GatewaySession session(GatewayOrder order, String id, boolean paid) {
        var amount = order.amount();
        return new GatewaySession(
                id,
                paid ? null : "http://localhost/pay/" + id,
                paid,
                false,
                amount.minor(),
                amount.currency().getCurrencyCode(),
                Long.toString(order.reference()),
                paid ? "pi_" + id : null);
    }

    @Override
    public GatewaySession fetch(String session) {
        var paid = open.remove(session);
        if (paid == null) {
            throw new IllegalStateException("no such session: " + session);
        }
        return paid;
    }
}
