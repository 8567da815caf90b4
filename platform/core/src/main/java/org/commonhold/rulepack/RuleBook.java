package org.commonhold.rulepack;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.rulepack.Rule.DueDate;

/**
 * All rules of a company by precedence: its own before those of its pack, those before what the pack is based on, and of
 * each the one that began last. Pure.
 */
public final class RuleBook {

    private final List<Layer> layers;

    RuleBook(List<Layer> layers) {
        this.layers = layers.stream().map(Layer::latestFirst).toList();
    }

    /** Rules of one origin, and the days on which that origin counts at all. */
    record Layer(boolean own, LocalDate from, LocalDate to, List<DatedRule> rules) {

        Layer latestFirst() {
            return new Layer(
                    own,
                    from,
                    to,
                    rules.stream()
                            .sorted(Comparator.comparing(DatedRule::validFrom).reversed())
                            .toList());
        }

        boolean countsOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    /** The rules of a kind that hold on a day, one per slot. */
    public <R extends Rule> List<R> inForce(Class<R> type, LocalDate day) {
        return holding(day, type).values().stream()
                .map(row -> type.cast(row.dated().rule()))
                .toList();
    }

    /** Rules of these kinds by precedence, whenever they hold; where pack days matter the day is that of the question. */
    public List<DatedRule> dated(LocalDate day, List<Class<? extends Rule>> types) {
        return layers.stream()
                .filter(l -> l.countsOn(day))
                .flatMap(l -> l.rules().stream())
                .filter(r -> types.stream().anyMatch(t -> t.isInstance(r.rule())))
                .toList();
    }

    /** What holds on a day, by slot. */
    List<RuleRow> rows(LocalDate day) {
        return holding(day).values().stream()
                .sorted(Comparator.comparing(RuleRow::slot))
                .toList();
    }

    /** Rules that hold on a day and end within so many days without another that follows. */
    List<RuleRow> ending(LocalDate day, int days) {
        var result = new ArrayList<RuleRow>();
        for (var row : rows(day)) {
            var end = row.dated().validTo();
            if (end != null
                    && ChronoUnit.DAYS.between(day, end) <= days
                    && !holding(end).containsKey(row.slot())) {
                result.add(row);
            }
        }
        return result;
    }

    /** The day by which a month's bill is to be paid; empty rules give the last day of the month after. */
    public LocalDate dueDate(BillingPeriod period) {
        var next = period.next();
        return inForce(DueDate.class, period.firstDay()).stream()
                .findFirst()
                .map(rule -> DueDates.of(rule, next))
                .orElse(next.lastDay());
    }

    private Map<String, RuleRow> holding(LocalDate day) {
        return holding(day, Rule.class);
    }

    /** A slot holds rules of one kind, so those of others need not be looked at. */
    private Map<String, RuleRow> holding(LocalDate day, Class<? extends Rule> type) {
        var result = new LinkedHashMap<String, RuleRow>();
        for (var layer : layers) {
            if (layer.countsOn(day)) {
                layer.rules().stream()
                        .filter(r -> type.isInstance(r.rule()) && r.holdsOn(day))
                        .forEach(r -> {
                            var slot = r.rule().slot();
                            result.putIfAbsent(slot, new RuleRow(slot, layer.own(), r));
                        });
            }
        }
        return result;
    }
}
