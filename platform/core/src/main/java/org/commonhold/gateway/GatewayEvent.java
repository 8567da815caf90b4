package org.commonhold.gateway;

/** All that is taken from a signed event; what happened is fetched from the gateway. */
public record GatewayEvent(String id, String type, String objectId) {

    public boolean aboutSession() {
        return type.startsWith("checkout.session.");
    }
}
