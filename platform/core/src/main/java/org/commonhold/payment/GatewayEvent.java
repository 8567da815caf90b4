package org.commonhold.payment;

/** All that is taken from a signed event; what happened is fetched from the gateway. */
record GatewayEvent(String id, String type, String objectId) {

    boolean aboutSession() {
        return type.startsWith("checkout.session.");
    }
}
