package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/** {@code commonhold.base.url}. */
@ApplicationScoped
class PaymentSettings {

    /** The installation's own address. */
    URI baseUrl() {
        return URI.create(ConfigProvider.getConfig()
                .getOptionalValue("commonhold.base.url", String.class)
                .orElse("http://localhost:8080"));
    }
}
