package org.commonhold.admin.terms;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;

/** The price of one register zone. */
final class ZoneRow extends Part<ZoneRow.Zone> {

    private static final long serialVersionUID = 1L;

    private final TextField name;
    private final TextField price;

    /** Such as T1 and its price. */
    record Zone(String name, BigDecimal price) {}

    ZoneRow(Inputs inputs) {
        addClassName("field-row");
        name = inputs.word("admin.terms.zone.name");
        price = inputs.number("admin.terms.price");
        add(name, price);
    }

    @Override
    Zone read(String path, TermsReader reader) {
        var zone = reader.word(path + ".name", name);
        return new Zone(zone, reader.number(path + "." + zone, price));
    }

    @Override
    void show(Zone value) {
        name.setValue(value.name());
        price.setValue(Inputs.plain(value.price()));
    }

    @Override
    void per(String unit) {
        Inputs.suffix(price, unit);
    }
}
