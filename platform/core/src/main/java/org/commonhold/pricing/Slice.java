package org.commonhold.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.commonhold.kernel.Problem;

/** Days [from, to) under one version of a tariff. */
record Slice(LocalDate from, LocalDate to, PricedService.Version version) {

    Terms terms() {
        return version.terms();
    }

    /**
     * The days by the versions in force; a tariff that begins inside the span is charged from its first day.
     *
     * @throws NotPriced when no version is in force on any of the days
     */
    static List<Slice> of(PricedService service, LocalDate from, LocalDate to) {
        var versions = service.versions();
        var slices = new ArrayList<Slice>(1);
        for (var i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            var begin = later(version.validFrom(), from);
            var end = i + 1 < versions.size() ? earlier(versions.get(i + 1).validFrom(), to) : to;
            if (begin.isBefore(end)) {
                slices.add(new Slice(begin, end, version));
            }
        }
        if (slices.isEmpty()) {
            throw new NotPriced(Problem.of("pricing.fault.noPrice", service.name(), from));
        }
        return slices;
    }

    /** The same version, cut at these days. */
    List<Slice> cut(SortedSet<LocalDate> days) {
        var parts = new ArrayList<Slice>(1);
        var begin = from;
        for (var day : days) {
            if (day.isAfter(begin) && day.isBefore(to)) {
                parts.add(new Slice(begin, day, version));
                begin = day;
            }
        }
        parts.add(new Slice(begin, to, version));
        return parts;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
