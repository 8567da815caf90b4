package org.commonhold.paylink;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** {@code commonhold.paylink.days} and {@code commonhold.paylink.calls.per.minute}. */
@ApplicationScoped
class PayLinkSettings {

    private static final int DAYS = 60;
    private static final int CALLS = 60;

    /** How long a link can be used. */
    Duration lasts() {
        return Duration.ofDays(number("commonhold.paylink.days", DAYS));
    }

    /** How often one address may open links in a minute. */
    int callsPerMinute() {
        return number("commonhold.paylink.calls.per.minute", CALLS);
    }

    private static int number(String name, int otherwise) {
        return ConfigProvider.getConfig().getOptionalValue(name, Integer.class).orElse(otherwise);
    }
}
