package org.commonhold.server.testing;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** The sandbox's card gateway, as a merchant sets it up there. */
public final class SandboxGateway {

    private final ApiClient sandbox;

    SandboxGateway(URI address) {
        sandbox = new ApiClient(address, null);
    }

    /** Has events of this key's account sent to an address, signed with the secret. */
    public ApiClient.Answer register(String key, String secret, String hook, String merchant) {
        var body = "key=" + encoded(key) + "&secret=" + encoded(secret) + "&url=" + encoded(hook) + "&merchant="
                + encoded(merchant);
        return sandbox.with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/sandbox/webhooks", BodyPublishers.ofString(body));
    }

    /** The payer of this session has a good card. */
    public ApiClient.Answer pay(String session) {
        return sandbox.with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/sandbox/pay/" + session, BodyPublishers.ofString("card=4242424242424242"));
    }

    /** All that the gateway has of this key's account goes to its bank. */
    public ApiClient.Answer payOut(String key, String currency) {
        return sandbox.with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/sandbox/payouts", BodyPublishers.ofString("key=" + key + "&currency=" + currency));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
