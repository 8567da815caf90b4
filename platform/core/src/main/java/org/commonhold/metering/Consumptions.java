package org.commonhold.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.BillingPeriod;

/** What meters used, for billing. */
@ApplicationScoped
@Transactional
public class Consumptions {

    /** One row per register of a meter that is installed at some day of the period, by unit, resource, serial, zone. */
    public List<RegisterConsumption> of(Collection<UnitId> units, BillingPeriod period) {
        throw new IllegalStateException("not wired");
    }
}
