package org.commonhold.admin.terms;

import java.util.ArrayList;
import java.util.List;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Price.Components;

/** Several prices that add up per unit. */
final class ComponentsPart extends Part<Price> {

    private static final long serialVersionUID = 1L;

    private final RowList<ComponentRow> rows;

    ComponentsPart(Inputs inputs) {
        rows = new RowList<>(inputs, "admin.terms.component.add", () -> new ComponentRow(inputs));
        add(rows);
    }

    @Override
    Components read(String path, TermsReader reader) {
        List<Components.Component> read = new ArrayList<>();
        for (var row : rows.rows()) {
            read.add(row.read(path + ".components[" + read.size() + "]", reader));
        }
        return new Components(read);
    }

    @Override
    void show(Price value) {
        if (value instanceof Components sum) {
            var shown = rows.resize(sum.components().size());
            for (var i = 0; i < sum.components().size(); i++) {
                shown.get(i).show(sum.components().get(i));
            }
        }
    }
}
