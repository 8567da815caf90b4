package org.commonhold.admin.terms;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Price.ByZone;

/** A price per register zone, with or without steps whose prices are added to it. */
final class ZonesPart extends Part<Price> {

    private static final long serialVersionUID = 1L;

    private final RowList<ZoneRow> zones;
    private final Checkbox stepped;
    private final TieredPart surcharge;
    private String unit = "";

    ZonesPart(Inputs inputs) {
        zones = new RowList<>(inputs, "admin.terms.zone.add", () -> {
            var row = new ZoneRow(inputs);
            row.per(unit);
            return row;
        });
        stepped = inputs.check("admin.terms.zone.surcharge");
        surcharge = new TieredPart(inputs, false);
        surcharge.setVisible(false);
        stepped.addValueChangeListener(e -> surcharge.setVisible(e.getValue()));
        add(zones, stepped, surcharge);
    }

    @Override
    ByZone read(String path, TermsReader reader) {
        Map<String, BigDecimal> prices = new LinkedHashMap<>();
        for (var row : zones.rows()) {
            var zone = row.read(path + ".prices", reader);
            if (prices.put(zone.name(), zone.price()) != null) {
                reader.wrong(row, "admin.terms.zone.twice");
            }
        }
        return new ByZone(prices, stepped.getValue() ? surcharge.read(path + ".surcharge", reader) : null);
    }

    @Override
    void show(Price value) {
        if (value instanceof ByZone zoned) {
            var names = zoned.prices().keySet().stream().sorted().toList();
            var rows = zones.resize(names.size());
            for (var i = 0; i < names.size(); i++) {
                var name = names.get(i);
                rows.get(i).show(new ZoneRow.Zone(name, zoned.prices().getOrDefault(name, BigDecimal.ZERO)));
            }
            var steps = zoned.surcharge();
            stepped.setValue(steps != null);
            if (steps != null) {
                surcharge.show(steps);
            }
        }
    }

    @Override
    void per(String perUnit) {
        unit = perUnit;
        zones.rows().forEach(r -> r.per(perUnit));
        surcharge.per(perUnit);
    }
}
