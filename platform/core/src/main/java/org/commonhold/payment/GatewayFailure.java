package org.commonhold.payment;

/** The gateway did not do what it was asked; {@code unknown}: it may have done it all the same. */
final class GatewayFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean unknown;

    GatewayFailure(String reason, boolean unknown, Throwable cause) {
        super(reason, cause);
        this.unknown = unknown;
    }

    boolean unknown() {
        return unknown;
    }

    /** As stored with the payment: up to 200 characters. */
    String reason() {
        var text = String.valueOf(getMessage());
        return text.length() <= 200 ? text : text.substring(0, 200);
    }
}
