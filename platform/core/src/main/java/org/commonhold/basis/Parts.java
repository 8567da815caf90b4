package org.commonhold.basis;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonhold.pricing.Facts.Unknown;
import org.jspecify.annotations.Nullable;

/** What a run divided so far, by account and service. */
final class Parts {

    private final Map<Long, Map<Long, Part>> parts = new TreeMap<>();

    /** {@code part} of {@code total}; {@code unknown}: why there is none. */
    record Part(
            BigDecimal total,
            BigDecimal weight,
            BigDecimal weights,
            BigDecimal part,
            @Nullable Unknown unknown) {

        /** A building's cost and the estate's come together; the key shown is that of the later one. */
        Part with(Part other) {
            return new Part(
                    total.add(other.total),
                    other.weight,
                    other.weights,
                    part.add(other.part),
                    unknown == null ? other.unknown : unknown);
        }
    }

    void add(long service, List<PoolUnit> units, BigDecimal total, PoolWeights.Key key, List<BigDecimal> divided) {
        var all = ShareRules.sum(key.weights());
        for (int i = 0; i < units.size(); i++) {
            put(units.get(i), service, new Part(total, key.weights().get(i), all, divided.get(i), null));
        }
    }

    void unknown(@Nullable Long service, List<PoolUnit> units, String of, String what) {
        var zero = BigDecimal.ZERO;
        if (service != null) {
            units.forEach(u -> put(u, service, new Part(zero, zero, zero, zero, new Unknown(of, what))));
        }
    }

    private void put(PoolUnit unit, long service, Part part) {
        parts.computeIfAbsent(unit.account(), a -> new TreeMap<>()).merge(service, part, Part::with);
    }

    /** By account, then by service. */
    Map<Long, Map<Long, Part>> all() {
        return new LinkedHashMap<>(parts);
    }
}
