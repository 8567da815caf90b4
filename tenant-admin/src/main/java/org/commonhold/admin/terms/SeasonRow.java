package org.commonhold.admin.terms;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonhold.pricing.Price.Tiered.Season;
import org.commonhold.pricing.Price.Tiered.Step;
import org.commonhold.ui.Languages;

/** The steps of some months. */
final class SeasonRow extends Part<Season> {

    private static final long serialVersionUID = 1L;

    private final Select<Integer> from;
    private final Select<Integer> to;
    private final RowList<StepRow> steps;
    private final Div months;
    private String unit = "";

    SeasonRow(Inputs inputs) {
        addClassName("season");
        var all = IntStream.rangeClosed(1, 12).boxed().toList();
        from = inputs.select("admin.terms.season.from", all, SeasonRow::name);
        to = inputs.select("admin.terms.season.to", all, SeasonRow::name);
        to.setValue(12);
        months = new Div(from, to);
        months.addClassName("field-row");
        steps = new RowList<>(inputs, "admin.terms.step.add", () -> {
            var row = new StepRow(inputs);
            row.per(unit);
            return row;
        });
        add(months, steps);
    }

    /** With one season for the whole year the months need not be seen. */
    void monthsShown(boolean shown) {
        months.setVisible(shown);
    }

    @Override
    Season read(String path, TermsReader reader) {
        var read = new ArrayList<Step>();
        for (var row : steps.rows()) {
            read.add(row.read(path + ".steps[" + read.size() + "]", reader));
        }
        return new Season(
                reader.choice(path + ".fromMonth", from, 1),
                reader.choice(path + ".toMonth", to, 12),
                List.copyOf(read));
    }

    @Override
    void show(Season value) {
        from.setValue(value.fromMonth());
        to.setValue(value.toMonth());
        var rows = steps.resize(value.steps().size());
        for (var i = 0; i < value.steps().size(); i++) {
            rows.get(i).show(value.steps().get(i));
        }
    }

    @Override
    void per(String perUnit) {
        unit = perUnit;
        steps.rows().forEach(r -> r.per(perUnit));
    }

    private static String name(int month) {
        return Month.of(month)
                .getDisplayName(TextStyle.FULL_STANDALONE, Languages.current().locale());
    }
}
