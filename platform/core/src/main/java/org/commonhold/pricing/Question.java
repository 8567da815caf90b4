package org.commonhold.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Problem;

/** One service of one account in one period, and the lines of the services before it. */
record Question(Facts facts, PricedService service, List<MissingRule> rules, Map<String, List<PricedLine>> earlier) {

    String name() {
        return service.name();
    }

    LocalDate begin() {
        return facts.first().firstDay();
    }

    LocalDate end() {
        return end(facts.first());
    }

    /** First day after a period of the same length that begins with this month. */
    LocalDate end(BillingPeriod first) {
        return first.firstDay().plusMonths(facts.months());
    }

    LocalDate from() {
        return Slice.later(facts.from(), begin());
    }

    LocalDate to() {
        return Slice.earlier(facts.to(), end());
    }

    List<Facts.PastUse> history() {
        return facts.history().getOrDefault(service.code(), List.of());
    }

    /** Persons on a day; not known is a fault. */
    int persons(LocalDate day) {
        return facts.persons().stream()
                .filter(p -> !p.from().isAfter(day))
                .reduce((one, next) -> next)
                .map(Facts.PersonsFact::count)
                .orElseThrow(() -> new NotPriced(Problem.of("pricing.fault.noPersons", name(), day)));
    }

    /** Area on a day; not known is a fault. */
    BigDecimal area(Quantity.AreaKind kind, LocalDate day) {
        BigDecimal area = null;
        for (var fact : facts.areas()) {
            if (fact.kind() == kind && !fact.from().isAfter(day)) {
                area = fact.area();
            }
        }
        return Optional.ofNullable(area)
                .orElseThrow(() -> new NotPriced(
                        Problem.of("pricing.fault.noArea", name(), Problem.of("pricing.area." + kind.name()), day)));
    }

    Facts.ShareFact share() {
        var share = facts.shares().get(service.code());
        if (share == null) {
            throw new NotPriced(Problem.of("pricing.fault.noShare", name()));
        }
        var unknown = share.unknown();
        if (unknown != null) {
            throw new NotPriced(Problem.of(
                    "pricing.fault.noWeight", name(), Problem.of("pricing.measure." + unknown.what()), unknown.of()));
        }
        return share;
    }
}
