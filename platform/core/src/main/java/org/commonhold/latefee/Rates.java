package org.commonhold.latefee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.commonhold.kernel.Problem;
import org.commonhold.rulepack.DatedRule;
import org.commonhold.rulepack.Rule.PublishedRate;
import org.commonhold.rulepack.Rule.RateCap;

/** Published rates and the caps on them, by day; of rules that overlap the first one counts. */
record Rates(List<DatedRule> rules) {

    Rates {
        rules = List.copyOf(rules);
    }

    /** In per cent a year; refused when nobody has entered it, because 0 would be a gift. */
    BigDecimal published(String name, LocalDate day) {
        return rules.stream()
                .filter(r ->
                        r.rule() instanceof PublishedRate rate && rate.name().equals(name) && r.holdsOn(day))
                .map(r -> ((PublishedRate) r.rule()).percent())
                .findFirst()
                .orElseThrow(() -> new LateFeeRejected(Problem.of("latefee.rate.missing", name, day)));
    }

    Optional<BigDecimal> cap(String name, LocalDate day) {
        return caps(name)
                .filter(r -> r.holdsOn(day))
                .map(r -> ((RateCap) r.rule()).percent())
                .findFirst();
    }

    /** The days between two days, both included, on which a cap begins or ends. */
    SortedSet<LocalDate> capChanges(String name, LocalDate from, LocalDate through) {
        var result = new TreeSet<LocalDate>();
        caps(name).forEach(r -> {
            result.add(r.validFrom());
            if (r.validTo() != null) {
                result.add(r.validTo());
            }
        });
        return result.subSet(from.plusDays(1), through.plusDays(1));
    }

    private java.util.stream.Stream<DatedRule> caps(String name) {
        return rules.stream()
                .filter(r -> r.rule() instanceof RateCap cap && cap.name().equals(name));
    }
}
