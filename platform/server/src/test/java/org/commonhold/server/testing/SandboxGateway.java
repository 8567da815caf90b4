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

    /** A simulated card reader of this key's account; gives its number. */
    public String reader(String key) {
        return form(key, "/v1/terminal/readers", "registration_code=simulated-wpe&label=Desk")
                .expect(200)
                .text("id");
    }

    /** A good card is held to the reader. */
    public void holdCard(String key, String reader) {
        form(
                        key,
                        "/v1/test_helpers/terminal/readers/" + encoded(reader) + "/present_payment_method",
                        "type=card_present")
                .expect(200);
    }

    private ApiClient.Answer form(String key, String path, String body) {
        return sandbox.with("Content-Type", "application/x-www-form-urlencoded")
                .with("Authorization", "Bearer " + key)
                .send("POST", path, BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
