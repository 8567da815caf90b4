package org.commonhold.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How this installation runs: {@code COMMONHOLD_MODE=serve} (production, the default), {@code demo} or {@code test}.
 * Only demo and test may move the clock and talk to the sandbox.
 */
@ApplicationScoped
public class Mode {

    /** True for demo and test. */
    public boolean sandboxed() {
        return !"serve".equals(name());
    }

    public String name() {
        return ConfigProvider.getConfig()
                .getOptionalValue("commonhold.mode", String.class)
                .orElse("serve");
    }

    @Produces
    @Singleton
    @Typed(MovableClock.class)
    MovableClock movableClock() {
        return new MovableClock(sandboxed());
    }

    @Produces
    @Singleton
    Clock clock(MovableClock clock) {
        return clock;
    }
}
