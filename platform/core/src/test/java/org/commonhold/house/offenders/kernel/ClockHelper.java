package org.commonhold.house.offenders.kernel;

import com.stripe.StripeClient;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Instant;
import org.apache.shiro.subject.Subject;
import org.commonhold.house.offenders.metering.OpenEntity;

/** Looks up the features above it, has a banned name, floats, prints and asks the system for the time. */
public class ClockHelper {

    @Inject
    EntityManager injected;

    double amount;
    Connection connection;
    StripeClient stripe;
    Subject subject;

    public Instant today(OpenEntity entity) {
        System.out.println(entity);
        return Instant.now();
    }
}
