package org.commonhold.gateway;

/** The gateway did not do what it was asked; {@code unknown}: it may have done it all the same. */
public final class GatewayFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    private final boolean unknown;

    GatewayFailure(String code, boolean unknown, Throwable cause) {
        super(code, cause);
        this.unknown = unknown;
    }

    public boolean unknown() {
        return unknown;
    }

    /** The gateway's code for it, as stored with the payment and shown to the payer; never its free text. */
    public String reason() {
        var code = String.valueOf(getMessage());
        return code.length() <= LONGEST ? code : code.substring(0, LONGEST);
    }
}
