package org.commonhold.pricing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Priced.Fault;

/** The charge engine. Pure and deterministic; safe for many threads. */
public final class Pricing {

    private final Facts facts;
    private final List<PricedService> services;
    private final List<MissingRule> rules;
    private final Map<String, List<PricedLine>> lines;
    private final Map<String, Problem> faults = new HashMap<>(0);
    private final Set<String> begun = new HashSet<>(0);

    private Pricing(Facts facts, List<PricedService> services, List<MissingRule> rules) {
        this.facts = facts;
        this.services = services;
        this.rules = rules;
        this.lines = new HashMap<>(2 * services.size());
    }

    /**
     * Prices every service for one account. Services that rest on others ({@link Quantity.SumOf}, {@link Quantity.AmountOf})
     * come after them whatever their order; a circle is a fault of each in it.
     *
     * @param rules what to do without a reading; at most one per case
     */
    public static Priced price(Facts facts, List<PricedService> services, List<MissingRule> rules) {
        if (!Slice.later(facts.from(), facts.first().firstDay())
                .isBefore(Slice.earlier(facts.to(), facts.first().firstDay().plusMonths(facts.months())))) {
            return new Priced(List.of(), List.of());
        }
        return new Pricing(facts, services, rules).all();
    }

    private Priced all() {
        services.forEach(this::one);
        var priced = new ArrayList<PricedLine>(services.size());
        var refused = new ArrayList<Fault>(0);
        for (var service : services) {
            var problem = faults.get(service.code());
            if (problem != null) {
                refused.add(new Fault(service.code(), problem));
            } else {
                priced.addAll(Objects.requireNonNull(lines.get(service.code())));
            }
        }
        return new Priced(priced, refused);
    }

    private void one(PricedService service) {
        if (lines.containsKey(service.code()) || faults.containsKey(service.code())) {
            return;
        }
        var question = new Question(facts, service, rules, lines);
        try {
            for (var other : restsOn(service)) {
                first(question, other);
            }
            lines.put(service.code(), ServiceCharge.lines(question));
        } catch (NotPriced e) {
            faults.put(service.code(), e.problem());
        }
    }

    /** Prices what a service rests on before it. */
    private void first(Question question, String other) {
        var code = question.service().code();
        begun.add(code);
        if (begun.contains(other) && !lines.containsKey(other) && !faults.containsKey(other)) {
            throw new NotPriced(Problem.of("pricing.fault.circle", question.name()));
        }
        services.stream().filter(s -> s.code().equals(other)).findFirst().ifPresent(this::one);
        if (!lines.containsKey(other)) {
            var circle = faults.get(other) != null
                    && Objects.requireNonNull(faults.get(other)).key().equals("pricing.fault.circle");
            throw circle
                    ? new NotPriced(Problem.of("pricing.fault.circle", question.name()))
                    : ServiceCharge.without(question, name(other));
        }
    }

    private String name(String code) {
        return services.stream()
                .filter(s -> s.code().equals(code))
                .map(PricedService::name)
                .findFirst()
                .orElse(code);
    }

    /** What part of a month lies in [from, to), counted in this way; 1 for all of it. */
    public static BigDecimal part(Terms.Proration way, BillingPeriod month, LocalDate from, LocalDate to) {
        var whole = Months.of(way, month.firstDay(), month.end()).factor();
        return Months.of(way, from, to).factor().divide(whole, MathContext.DECIMAL64);
    }

    private static List<String> restsOn(PricedService service) {
        List<String> others = List.of();
        for (var version : service.versions()) {
            var quantity = version.terms().quantity();
            if (quantity instanceof Quantity.SumOf sum) {
                others = sum.services();
            } else if (quantity instanceof Quantity.AmountOf amounts) {
                others = amounts.services();
            }
        }
        return others;
    }
}
