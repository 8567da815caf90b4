package org.commonhold.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.metering.RegisterConsumption;
import org.commonhold.metering.RegisterConsumption.ReadingPoint;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tariff.TariffVersionId;

/**
 * What one account is charged for a month. Pure. A missing price, a missing reading or a closing value below the opening
 * one is an error for that service, never a zero; a unit without a meter of the resource has no line.
 */
final class Pricing {

    private Pricing() {}

    /** An account with its unit and the unit's area in m². */
    record BilledUnit(AccountId account, UnitId unit, BigDecimal area) {}

    /** One line to be charged: exact quantity times price, rounded half up to the currency's minor unit. */
    record Line(ServiceId service, Money amount, Explanation explanation) {}

    /** Why a service cannot be charged. */
    record Fault(ServiceId service, Problem problem) {}

    record Result(List<Line> lines, List<Fault> faults) {}

    /**
     * @param registers consumption of this unit's registers only
     */
    static Result price(
            BilledUnit unit, List<ServicePrice> services, List<RegisterConsumption> registers, Currency currency) {
        var result = new Result(new ArrayList<>(), new ArrayList<>());
        for (var service : services) {
            var mine = registers.stream()
                    .filter(r -> r.unit().equals(unit.unit()) && r.resource() == service.resource())
                    .toList();
            if (service.basis() == Basis.METERED && mine.isEmpty()) {
                continue;
            }
            var fault = fault(service, mine);
            if (fault.isPresent()) {
                result.faults().add(new Fault(service.service(), fault.get()));
            } else {
                result.lines().add(line(unit, service, mine, currency));
            }
        }
        return result;
    }

    private static Optional<Problem> fault(ServicePrice service, List<RegisterConsumption> registers) {
        if (service.price() == null || service.version() == null || service.validFrom() == null) {
            return Optional.of(Problem.of("billing.fault.priceMissing", service.name()));
        }
        return service.basis() == Basis.METERED
                ? registers.stream().flatMap(r -> fault(r).stream()).findFirst()
                : Optional.empty();
    }

    private static Optional<Problem> fault(RegisterConsumption register) {
        var opening = register.opening();
        var closing = register.closing();
        if (opening == null) {
            return Optional.of(Problem.of("billing.fault.openingMissing", register.serial(), register.zone()));
        }
        if (closing == null) {
            return Optional.of(Problem.of("billing.fault.closingMissing", register.serial(), register.zone()));
        }
        return closing.value().compareTo(opening.value()) < 0
                ? Optional.of(Problem.of(
                        "billing.fault.closingBelow",
                        register.serial(),
                        register.zone(),
                        closing.value().toPlainString(),
                        opening.value().toPlainString()))
                : Optional.empty();
    }

    private static Line line(
            BilledUnit unit, ServicePrice service, List<RegisterConsumption> registers, Currency currency) {
        var spans = service.basis() == Basis.METERED
                ? registers.stream().map(Pricing::span).toList()
                : List.<Explanation.Span>of();
        var quantity =
                switch (service.basis()) {
                    case AREA -> unit.area();
                    case UNIT -> BigDecimal.ONE;
                    case METERED ->
                        spans.stream().map(s -> s.to().subtract(s.from())).reduce(BigDecimal.ZERO, BigDecimal::add);
                };
        BigDecimal price = required(service.price());
        TariffVersionId version = required(service.version());
        LocalDate validFrom = required(service.validFrom());
        var amount = Money.rounded(quantity.multiply(price), currency, RoundingMode.HALF_UP);
        var explanation =
                new Explanation(service.basis(), quantity, unitOf(service), price, version.value(), validFrom, spans);
        return new Line(service.service(), amount, explanation);
    }

    private static Explanation.Span span(RegisterConsumption register) {
        ReadingPoint opening = required(register.opening());
        ReadingPoint closing = required(register.closing());
        return new Explanation.Span(
                opening.id().value(),
                closing.id().value(),
                register.serial(),
                register.zone(),
                opening.value(),
                opening.takenOn(),
                closing.value(),
                closing.takenOn());
    }

    private static String unitOf(ServicePrice service) {
        var resource = service.resource();
        return switch (service.basis()) {
            case AREA -> "m2";
            case UNIT -> "unit";
            case METERED -> resource == null ? "unit" : resource.unit();
        };
    }

    private static <T> T required(@org.jspecify.annotations.Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("judged before");
        }
        return value;
    }
}
