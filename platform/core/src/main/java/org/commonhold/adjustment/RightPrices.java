package org.commonhold.adjustment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.adjustment.Ground.WrongTariff;
import org.commonhold.kernel.Problem;

/** The prices that a ground puts right, by name. Pure; what names no price of the line is refused. */
final class RightPrices {

    private static final String ONE = "ground.rightPrice";
    private static final String EACH = "ground.prices";

    private RightPrices() {}

    static Map<String, BigDecimal> of(WrongTariff ground, List<NamedPrice> prices) {
        var names = prices.stream().map(NamedPrice::name).toList();
        var right = new HashMap<String, BigDecimal>();
        if (ground.prices() != null) {
            right.putAll(ground.prices());
        }
        if (ground.rightPrice() != null) {
            right.put(only(names), ground.rightPrice());
        }
        if (right.isEmpty()) {
            throw refused(Problem.of("adjustment.prices.missing"), names.size() > 1 ? EACH : ONE);
        }
        right.forEach((name, price) -> check(name, price, names));
        return right;
    }

    private static String only(List<String> names) {
        if (names.size() > 1) {
            throw refused(Problem.of("adjustment.prices.several", String.join(", ", names)), ONE);
        }
        return names.get(0);
    }

    private static void check(String name, BigDecimal price, List<String> names) {
        if (!names.contains(name)) {
            throw refused(Problem.of("adjustment.prices.unknown", name, String.join(", ", names)), EACH);
        }
        if (price.signum() < 0) {
            throw refused(Problem.of("adjustment.number.negative"), names.size() > 1 ? EACH : ONE);
        }
    }

    private static AdjustmentRejected refused(Problem problem, String field) {
        return new AdjustmentRejected(problem.at(field));
    }
}
