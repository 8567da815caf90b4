package org.commonhold.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Not ready while the demo companies are being made; the launcher shows its {@code step} to the person who waits.
 * {@code @Default} because the other qualifier would take that away.
 */
@Default
@Readiness
@ApplicationScoped
public class DemoProgress implements HealthCheck {

    private volatile @Nullable String step;
    private volatile boolean failed;

    @Override
    public HealthCheckResponse call() {
        var doing = step;
        var response = HealthCheckResponse.named("start").status(doing == null);
        if (doing != null) {
            response.withData("step", doing).withData("failed", failed);
        }
        return response.build();
    }

    void step(String what) {
        step = what;
    }

    void done() {
        step = null;
    }

    void failed() {
        failed = true;
    }
}
