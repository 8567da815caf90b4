package org.commonhold.admin.terms;

import java.util.ArrayList;
import java.util.List;
import org.commonhold.pricing.Quantity.Weight;

/** By what something common is divided. */
final class WeightsPart extends Part<List<Weight>> {

    private static final long serialVersionUID = 1L;

    private final RowList<WeightRow> rows;

    WeightsPart(Inputs inputs) {
        rows = new RowList<>(inputs, "admin.terms.measure.add", () -> new WeightRow(inputs));
        add(rows);
    }

    @Override
    List<Weight> read(String path, TermsReader reader) {
        List<Weight> read = new ArrayList<>();
        for (var row : rows.rows()) {
            read.add(row.read(path + ".weights[" + read.size() + "]", reader));
        }
        return read;
    }

    @Override
    void show(List<Weight> value) {
        var shown = rows.resize(value.size());
        for (var i = 0; i < value.size(); i++) {
            shown.get(i).show(value.get(i));
        }
    }
}
