package org.commonhold.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.Facts.Point;
import org.jspecify.annotations.Nullable;

/** What the meters of a building counted; the caller has checked the right to it. */
@ApplicationScoped
public class BuildingUse {

    private final MeterFactSql meters;

    @Inject
    BuildingUse(MeterFactSql meters) {
        this.meters = meters;
    }

    /** By all meters of a resource in the month; null when a reading is missing. */
    public @Nullable BigDecimal of(long building, String resource, BillingPeriod period) {
        var sum = BigDecimal.ZERO;
        for (var meter : meters.ofBuildings(List.of(building), period.firstDay(), period.end())
                .getOrDefault(building, List.of())) {
            if (meter.resource().equals(resource)) {
                for (var register : meter.registers()) {
                    var used = used(register.readings(), register, period.firstDay());
                    if (used == null) {
                        return null;
                    }
                    sum = sum.add(used);
                }
            }
        }
        return sum;
    }

    private static @Nullable BigDecimal used(List<Point> points, Facts.RegisterFact register, LocalDate first) {
        if (points.size() < 2 || points.get(points.size() - 1).on().isBefore(first)) {
            return null;
        }
        var before = 0;
        while (before + 1 < points.size() && points.get(before + 1).on().isBefore(first)) {
            before++;
        }
        var used = BigDecimal.ZERO;
        for (int i = before + 1; i < points.size(); i++) {
            var step = points.get(i).value().subtract(points.get(i - 1).value());
            if (step.signum() < 0 && points.get(i).rolledOver()) {
                step = step.add(BigDecimal.TEN.pow(register.digits()));
            }
            used = used.add(step);
        }
        return used.signum() < 0 ? null : used.multiply(register.multiplier());
    }
}
