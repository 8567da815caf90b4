package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.commonhold.kernel.Mode;
import org.eclipse.microprofile.config.ConfigProvider;

/** {@code commonhold.stripe.api.base} (demo and tests only) and {@code commonhold.base.url}. */
@ApplicationScoped
class PaymentSettings {

    /** Milliseconds. */
    static final int CONNECT_TIMEOUT = 10_000;

    /** Milliseconds. */
    static final int READ_TIMEOUT = 30_000;

    private final Mode mode;

    @Inject
    PaymentSettings(Mode mode) {
        this.mode = mode;
    }

    /** Where the stand-in of the gateway listens; empty in production, whatever is configured. */
    Optional<String> stripeApiBase() {
        return mode.sandboxed() ? text("commonhold.stripe.api.base") : Optional.empty();
    }

    /** The installation's own address. */
    URI baseUrl() {
        return URI.create(text("commonhold.base.url").orElse("http://localhost:8080"));
    }

    private static Optional<String> text(String key) {
        return ConfigProvider.getConfig().getOptionalValue(key, String.class);
    }
}
