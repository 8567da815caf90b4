package org.commonhold.tariff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonhold.kernel.Problem;
import org.commonhold.metering.Resource;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.jspecify.annotations.Nullable;

/** What the terms of a service must be; each problem stands at its place in the JSON: {@code terms.price.price}. */
final class TermsRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Problem> problems = new ArrayList<>();
    private final NumberRules numbers = new NumberRules(problems);
    private final Set<String> known;

    private TermsRules(Set<String> known) {
        this.known = known;
    }

    /** @param known codes of the company's other services */
    static List<Problem> of(Terms terms, Set<String> known) {
        var rules = new TermsRules(known);
        rules.quantity(terms.quantity());
        new PriceRules(rules.problems).judge(terms.price(), terms.quantity());
        rules.rest(terms);
        return rules.problems;
    }

    private void rest(Terms terms) {
        if (terms.minimum() != null) {
            numbers.price(terms.minimum(), "terms.minimum");
        }
        if (terms.rounding().mode() == RoundingMode.UNNECESSARY) {
            add("tariff.rounding.unnecessary", "terms.rounding.mode");
        }
        var tax = terms.tax();
        if (tax != null && (tax.rate().signum() < 0 || tax.rate().compareTo(HUNDRED) > 0)) {
            add("tariff.tax.range", "terms.tax.rate");
        }
    }

    private void quantity(Quantity quantity) {
        if (quantity instanceof Quantity.Consumption use) {
            resource(use.resource());
            norm(use.norm());
        } else if (quantity instanceof Quantity.ByNorm by) {
            norm(by.norm());
        } else if (quantity instanceof Quantity.SumOf sum) {
            services(sum.services());
        } else if (quantity instanceof Quantity.AmountOf sum) {
            services(sum.services());
        } else if (quantity instanceof Quantity.ShareOfCost share) {
            weights(share.weights());
        } else if (quantity instanceof Quantity.CommonUse use) {
            resource(use.resource());
            weights(use.weights());
            if (use.limit() != null) {
                numbers.price(use.limit(), "terms.quantity.limit");
            }
        }
    }

    private void resource(String name) {
        try {
            Resource.valueOf(name);
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of("tariff.resource.unknown", name).at("terms.quantity.resource"));
        }
    }

    private void norm(Quantity.@Nullable Norm norm) {
        if (norm != null) {
            numbers.price(norm.amount(), "terms.quantity.norm.amount");
            if (norm.factor().signum() <= 0) {
                add("tariff.factor.positive", "terms.quantity.norm.factor");
            }
        }
    }

    private void services(List<String> codes) {
        if (codes.isEmpty()) {
            add("tariff.services.missing", "terms.quantity.services");
        }
        for (int i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                problems.add(
                        Problem.of("tariff.services.unknown", codes.get(i)).at("terms.quantity.services[" + i + "]"));
            }
        }
    }

    private void weights(List<Quantity.Weight> weights) {
        var measures = new HashSet<Quantity.Weight.Measure>();
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < weights.size(); i++) {
            var weight = weights.get(i);
            var place = "terms.quantity.weights[" + i + "]";
            if (!measures.add(weight.measure())) {
                add("tariff.weights.twice", place + ".measure");
            }
            if (weight.part().signum() <= 0) {
                add("tariff.weights.positive", place + ".part");
            }
            sum = sum.add(weight.part());
        }
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            problems.add(Problem.of("tariff.weights.sum", sum).at("terms.quantity.weights"));
        }
    }

    private void add(String key, String place) {
        problems.add(Problem.of(key).at(place));
    }
}
