package org.commonhold.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.commonhold.kernel.Problem;

/** What is due for a month by area, unit, persons or norm; in which unit each quantity is; when it changes. */
final class Measure {

    private static final int FINE = 6;
    private static final int USUAL = 3;

    private Measure() {}

    /** The quantity of a whole month, by the facts of a day. */
    static BigDecimal monthly(Question question, Quantity quantity, LocalDate day) {
        if (quantity instanceof Quantity.Area area) {
            return question.area(area.area(), day);
        }
        if (quantity instanceof Quantity.Unit) {
            return BigDecimal.ONE;
        }
        if (quantity instanceof Quantity.Persons) {
            return BigDecimal.valueOf(question.persons(day));
        }
        if (quantity instanceof Quantity.ByNorm norm) {
            return norm(question, norm.norm(), norm.norm().factor(), day);
        }
        throw new IllegalArgumentException("not by the month: " + quantity);
    }

    /** A norm of a month, times a factor. */
    static BigDecimal norm(Question question, Quantity.Norm norm, BigDecimal factor, LocalDate day) {
        var per =
                switch (norm.per()) {
                    case PERSON -> BigDecimal.valueOf(question.persons(day));
                    case SQUARE_METRE -> question.area(Quantity.AreaKind.GROSS, day);
                    case UNIT -> BigDecimal.ONE;
                };
        return Numbers.plain(per.multiply(norm.amount()).multiply(factor));
    }

    /** Days on which what {@link #monthly} gives may change. */
    static SortedSet<LocalDate> changes(Facts facts, Quantity quantity) {
        var days = new TreeSet<LocalDate>();
        var norm = quantity instanceof Quantity.ByNorm by ? by.norm().per() : null;
        if (quantity instanceof Quantity.Area || norm == Quantity.Norm.Per.SQUARE_METRE) {
            var kind = quantity instanceof Quantity.Area area ? area.area() : Quantity.AreaKind.GROSS;
            facts.areas().stream().filter(a -> a.kind() == kind).forEach(a -> days.add(a.from()));
        }
        if (quantity instanceof Quantity.Persons || norm == Quantity.Norm.Per.PERSON) {
            facts.persons().forEach(p -> days.add(p.from()));
        }
        return days;
    }

    /** The word for the first column of the explanation. */
    static String step(Quantity quantity) {
        if (quantity instanceof Quantity.Area) {
            return "area";
        }
        if (quantity instanceof Quantity.Unit) {
            return "unit";
        }
        if (quantity instanceof Quantity.Persons) {
            return "persons";
        }
        if (quantity instanceof Quantity.Days) {
            return "standing";
        }
        if (quantity instanceof Quantity.ByNorm) {
            return "norm";
        }
        if (quantity instanceof Quantity.ShareOfCost) {
            return "share";
        }
        return quantity instanceof Quantity.CommonUse ? "common" : "use";
    }

    /** m2, unit, person, day, m3, kWh, Gcal, or the currency for money. */
    static String unit(Question question, Quantity quantity) {
        if (quantity instanceof Quantity.Area) {
            return "m2";
        }
        if (quantity instanceof Quantity.Persons) {
            return "person";
        }
        if (quantity instanceof Quantity.Days) {
            return "day";
        }
        if (quantity instanceof Quantity.Consumption use) {
            return resourceUnit(use.resource());
        }
        if (quantity instanceof Quantity.CommonUse use) {
            return resourceUnit(use.resource());
        }
        if (quantity instanceof Quantity.SumOf sum) {
            return sumUnit(question, sum);
        }
        if (quantity instanceof Quantity.ByNorm norm && norm.resource() != null) {
            return resourceUnit(norm.resource());
        }
        return quantity.perMonth() ? "unit" : question.facts().currency().getCurrencyCode();
    }

    private static String sumUnit(Question question, Quantity.SumOf sum) {
        return sum.services().stream()
                .flatMap(s -> question.earlier().getOrDefault(s, List.of()).stream())
                .filter(l -> l.kind() == PricedLine.Kind.REGULAR)
                .map(PricedLine::unit)
                .reduce((one, other) -> {
                    if (!one.equals(other)) {
                        throw new NotPriced(Problem.of("pricing.fault.mixedUnits", question.name()));
                    }
                    return one;
                })
                .orElse("m3");
    }

    private static String resourceUnit(String resource) {
        return switch (resource) {
            case "ELECTRICITY" -> "kWh";
            case "HEAT" -> "Gcal";
            default -> "m3";
        };
    }

    /** Decimals that a quantity of this unit is measured with. */
    static int decimals(String unit) {
        return unit.equals("Gcal") ? FINE : USUAL;
    }
}
