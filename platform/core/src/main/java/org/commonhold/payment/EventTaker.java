package org.commonhold.payment;

import org.commonhold.gateway.GatewayEvent;
import org.commonhold.gateway.GatewayFailure;

/**
 * Acts on the gateway's events that are not about a session; found by CDI. An event gives only an id: what happened is fetched, so
 * that it may come twice, late or in any order. Called as the company's system, outside a transaction.
 */
public interface EventTaker {

    boolean takes(GatewayEvent event);

    /** Fails when the gateway could not be asked back; the event is then sent again. */
    void take(GatewayEvent event) throws GatewayFailure;
}
