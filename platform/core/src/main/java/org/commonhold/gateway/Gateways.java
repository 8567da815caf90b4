package org.commonhold.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonhold.audit.AuditTrail;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.security.Vault;

/** The company's own account at the card gateway. Its keys go in and are never given back. */
@ApplicationScoped
@Transactional
public class Gateways {

    private static final Pattern SECRET_KEY = Pattern.compile("(sk|rk)_(test|live)_\\w{1,180}");
    private static final Pattern WEBHOOK_SECRET = Pattern.compile("[!-~]{8,200}");
    private static final String KEY = "stripe.secretKey";
    private static final String HOOK = "stripe.webhookSecret";

    private final GatewayStore store;
    private final Vault vault;
    private final AuditTrail audit;

    @Inject
    Gateways(GatewayStore store, Vault vault, AuditTrail audit) {
        this.store = store;
        this.vault = vault;
        this.audit = audit;
    }

    /** Stores or replaces both keys, encrypted; the webhook address stays the same. */
    public GatewayStatus configure(String secretKey, String webhookSecret) {
        Access.require(Permission.GATEWAY_MANAGE);
        var problems = new ArrayList<Problem>();
        if (!SECRET_KEY.matcher(secretKey.strip()).matches()) {
            problems.add(Problem.of("gateway.secretKey.malformed").at("secretKey"));
        }
        if (!WEBHOOK_SECRET.matcher(webhookSecret.strip()).matches()) {
            problems.add(Problem.of("gateway.webhookSecret.malformed").at("webhookSecret"));
        }
        if (!problems.isEmpty()) {
            throw new GatewayRejected(problems);
        }
        var key = sealed(secretKey, KEY);
        var hook = sealed(webhookSecret, HOOK);
        store.gateway().ifPresentOrElse(g -> g.replace(key, hook), () -> store.add(new Gateway(key, hook)));
        audit.record("gateway.configure", "PAYMENT_GATEWAY", null, null);
        return status();
    }

    public GatewayStatus status() {
        Access.require(Permission.GATEWAY_MANAGE);
        return store.gateway()
                .map(g -> new GatewayStatus(true, g.hookPath()))
                .orElseGet(() -> new GatewayStatus(false, null));
    }

    /** Whether the current company takes cards: for everybody. */
    public boolean takesCards() {
        return store.gateway().isPresent();
    }

    /** Keys in clear text, for this package alone. */
    Optional<GatewayKeys> keys() {
        return store.gateway()
                .map(g -> new GatewayKeys(opened(g.secretKeyCipher(), KEY), opened(g.webhookSecretCipher(), HOOK)));
    }

    private byte[] sealed(String text, String purpose) {
        return vault.encrypt(text.strip().getBytes(StandardCharsets.UTF_8), purpose);
    }

    private String opened(byte[] sealed, String purpose) {
        return new String(vault.decrypt(sealed, purpose), StandardCharsets.UTF_8);
    }
}
