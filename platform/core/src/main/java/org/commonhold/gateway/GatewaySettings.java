package org.commonhold.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.commonhold.kernel.Mode;
import org.eclipse.microprofile.config.ConfigProvider;

/** {@code commonhold.stripe.api.base}, in demo and tests only. */
@ApplicationScoped
class GatewaySettings {

    /** Milliseconds. */
    static final int CONNECT_TIMEOUT = 3_000;

    /** Milliseconds. */
    static final int READ_TIMEOUT = 30_000;

    private final Mode mode;

    @Inject
    GatewaySettings(Mode mode) {
        this.mode = mode;
    }

    /** Where the stand-in of the gateway listens; empty in production, whatever is configured. */
    Optional<String> stripeApiBase() {
        return mode.sandboxed()
                ? ConfigProvider.getConfig().getOptionalValue("commonhold.stripe.api.base", String.class)
                : Optional.empty();
    }
}
