package org.commonhold.gateway;

/** A company's keys in clear text; never stored, shown or logged. */
record GatewayKeys(String secretKey, String webhookSecret) {

    boolean live() {
        return secretKey.contains("_live_");
    }

    @Override
    public String toString() {
        return "GatewayKeys";
    }
}
