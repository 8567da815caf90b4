package org.commonhold.admin.tariffs;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonhold.admin.terms.UnitWords;
import org.commonhold.admin.terms.Way;
import org.commonhold.forecast.Sample;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.commonhold.ui.Languages;

/** The example home: only what the terms ask of it is to be seen. */
final class SampleForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final Set<Way> BY_AREA = EnumSet.of(Way.AREA, Way.NORM);
    private static final Set<Way> NO_QUANTITY =
            EnumSet.of(Way.AREA, Way.UNIT, Way.PERSONS, Way.STANDING, Way.NORM, Way.ZONES);
    private static final int WHOLE_MONTH = 31;

    private final transient Runnable changed;
    private final transient BillingPeriod month;
    private final SampleField quantity;
    private final SampleField area;
    private final SampleField persons;
    private final SampleField days;
    private final Div zones = new Div();
    private final Map<String, SampleField> byZone = new HashMap<>();

    SampleForm(BillingPeriod month, Runnable changed) {
        this.month = month;
        this.changed = changed;
        addClassName("sample-form");
        quantity = new SampleField(Languages.text("admin.try.quantity"), 500, "10", changed);
        area = new SampleField(Languages.text("admin.try.area"), 200, "58.9", changed);
        persons = new SampleField(Languages.text("admin.try.persons"), 10, "2", changed);
        days = new SampleField(Languages.text("admin.try.days"), WHOLE_MONTH, "31", changed);
        area.unit(Languages.text("admin.unit.m2"));
        add(quantity, zones, area, persons, days);
    }

    /** The example for these terms. */
    Sample of(Terms terms) {
        var way = Way.of(terms);
        quantity.setVisible(!NO_QUANTITY.contains(way));
        quantity.unit(UnitWords.of(terms.quantity()));
        area.setVisible(BY_AREA.contains(way));
        persons.setVisible(way == Way.PERSONS || way == Way.NORM || household(terms));
        zones(terms);
        Map<String, BigDecimal> uses = new HashMap<>();
        byZone.forEach((zone, field) -> uses.put(zone, field.value()));
        return new Sample(
                month,
                Math.max(1, days.value().intValue()),
                area.value(),
                persons.value().intValue(),
                quantity.value(),
                uses);
    }

    private static boolean household(Terms terms) {
        return terms.price() instanceof Price.Tiered tiered && tiered.household() != null
                || terms.quantity() instanceof Quantity.Consumption use && use.norm() != null;
    }

    private void zones(Terms terms) {
        List<String> names = terms.price() instanceof Price.ByZone zoned
                ? zoned.prices().keySet().stream().sorted().toList()
                : List.of();
        new ArrayList<>(byZone.keySet())
                .stream().filter(z -> !names.contains(z)).forEach(z -> {
                    zones.remove(byZone.get(z));
                    byZone.remove(z);
                });
        for (var name : names) {
            if (!byZone.containsKey(name)) {
                var field = new SampleField(Languages.text("admin.try.zone", name), 500, "75", changed);
                field.unit(UnitWords.of(terms.quantity()));
                byZone.put(name, field);
                zones.add(field);
            }
        }
    }
}
