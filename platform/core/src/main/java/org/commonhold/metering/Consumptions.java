package org.commonhold.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/** What meters used, for billing. */
@ApplicationScoped
@Transactional
public class Consumptions {

    /** Stands for "no row": the opening is the value on the dial when the meter was installed. */
    public static final ReadingId NO_READING = new ReadingId(0);

    private static final int CHUNK = 1000;

    private final ConsumptionSql sql;

    @Inject
    Consumptions(ConsumptionSql sql) {
        this.sql = sql;
    }

    /**
     * One row per register of a meter that is installed at some day of the period, by unit, resource, serial, zone. The
     * opening falls back to the register's initial value; a month without a reading has no closing.
     */
    public List<RegisterConsumption> of(Collection<UnitId> units, BillingPeriod period) {
        Access.require(Permission.READINGS_VIEW);
        var all = units.stream().distinct().toList();
        var result = new ArrayList<RegisterConsumption>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            result.addAll(sql.of(all.subList(from, Math.min(all.size(), from + CHUNK)), period));
        }
        return result;
    }
}
