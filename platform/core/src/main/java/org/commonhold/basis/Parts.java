package org.commonhold.basis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonhold.pricing.Facts.CommonFact;
import org.commonhold.pricing.Facts.ShareFact;
import org.commonhold.pricing.Facts.Unknown;
import org.jspecify.annotations.Nullable;

/** What a run divided so far, by account and service. */
final class Parts {

    private final Map<Long, Map<Long, Part>> parts = new TreeMap<>();
    private final List<Common> commons = new ArrayList<>();

    /** {@code part} of {@code total}; {@code unknown}: why there is none. */
    record Part(
            BigDecimal total,
            BigDecimal weight,
            BigDecimal weights,
            BigDecimal part,
            @Nullable CommonFact common,
            @Nullable Unknown unknown) {

        ShareFact fact() {
            return unknown == null
                    ? new ShareFact(plain(total), plain(weight), plain(weights), plain(part), common, null)
                    : ShareFact.unknown(unknown);
        }

        private static BigDecimal plain(BigDecimal number) {
            return number.stripTrailingZeros();
        }

        /** A building's cost and the estate's come together; the key shown is that of the later one. */
        Part with(Part other) {
            return new Part(
                    total.add(other.total),
                    other.weight,
                    other.weights,
                    part.add(other.part),
                    common == null ? other.common : common,
                    unknown == null ? other.unknown : unknown);
        }
    }

    /** A total with the weights of the units and what falls on each; {@code common}: how it was found. */
    record Divided(
            BigDecimal total,
            PoolWeights.Key key,
            List<BigDecimal> parts,
            @Nullable CommonFact common) {}

    /** What a building used in common of what the service charges. */
    record Common(long building, long service, CommonFact fact) {}

    void common(long building, long service, CommonFact fact) {
        commons.add(new Common(building, service, fact));
    }

    List<Common> commons() {
        return commons;
    }

    void add(long service, List<PoolUnit> units, Divided divided) {
        var weights = divided.key().weights();
        var all = ShareRules.sum(weights);
        for (int i = 0; i < units.size(); i++) {
            var part = divided.parts().get(i);
            put(units.get(i), service, new Part(divided.total(), weights.get(i), all, part, divided.common(), null));
        }
    }

    void unknown(@Nullable Long service, List<PoolUnit> units, String of, String what) {
        var zero = BigDecimal.ZERO;
        if (service != null) {
            units.forEach(u -> put(u, service, new Part(zero, zero, zero, zero, null, new Unknown(of, what))));
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
