package org.commonhold.admin.terms;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Price.Tiered;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** Prices by steps of the quantity: the steps, the time they are counted over, seasons, room for large households. */
final class TieredPart extends Part<Price> {

    private static final long serialVersionUID = 1L;

    private final boolean slab;
    private final Select<Tiered.Window> window;
    private final TextField boundMonths;
    private final Checkbox byMonthsHeld;
    private final Checkbox seasonal;
    private final RowList<SeasonRow> seasons;
    private final Checkbox large;
    private final TextField persons;
    private final TextField extra;
    private final Div household;
    private String unit = "";

    TieredPart(Inputs inputs, boolean slab) {
        this.slab = slab;
        window = inputs.select(
                "admin.terms.window",
                List.of(Tiered.Window.values()),
                w -> Languages.text("admin.terms.window." + w.name()));
        boundMonths = inputs.number("admin.terms.boundMonths", Languages.text("admin.terms.months"));
        boundMonths.setValue("1");
        byMonthsHeld = inputs.check("admin.terms.byMonthsHeld");
        byMonthsHeld.setVisible(false);
        window.addValueChangeListener(e -> {
            boundMonths.setVisible(e.getValue() == Tiered.Window.PERIOD);
            byMonthsHeld.setVisible(e.getValue() != Tiered.Window.PERIOD);
        });
        seasonal = inputs.check("admin.terms.seasonal");
        seasons = new RowList<>(inputs, "admin.terms.season.add", () -> season(inputs));
        seasonal.addValueChangeListener(e -> seasonsShown());
        large = inputs.check("admin.terms.household");
        persons = inputs.number("admin.terms.household.persons");
        extra = inputs.number("admin.terms.household.extra");
        household = new Div(persons, extra);
        household.addClassName("field-row");
        household.setVisible(false);
        large.addValueChangeListener(e -> household.setVisible(e.getValue()));
        var time = new Div(window, boundMonths);
        time.addClassName("field-row");
        add(seasons, seasonal, time, byMonthsHeld, large, household);
        seasonsShown();
    }

    @Override
    Tiered read(String path, TermsReader reader) {
        var read = new ArrayList<Tiered.Season>();
        for (var row : seasons.rows()) {
            read.add(row.read(path + ".seasons[" + read.size() + "]", reader));
        }
        if (!seasonal.getValue()) {
            read.subList(1, read.size()).clear();
            read.set(0, new Tiered.Season(1, 12, read.get(0).steps()));
        }
        var byPeriod = window.getValue() == Tiered.Window.PERIOD;
        return new Tiered(
                slab,
                reader.choice(path + ".window", window, Tiered.Window.PERIOD),
                byPeriod ? months(reader.number(path + ".boundMonths", boundMonths), reader) : 1,
                read,
                household(path, reader),
                !byPeriod && byMonthsHeld.getValue());
    }

    @Override
    void show(Price value) {
        if (value instanceof Tiered tiered) {
            window.setValue(tiered.window());
            boundMonths.setValue(Integer.toString(tiered.boundMonths()));
            byMonthsHeld.setValue(tiered.byMonthsHeld());
            seasonal.setValue(tiered.seasons().size() > 1);
            var rows = seasons.resize(tiered.seasons().size());
            for (var i = 0; i < tiered.seasons().size(); i++) {
                rows.get(i).show(tiered.seasons().get(i));
            }
            var more = tiered.household();
            large.setValue(more != null);
            persons.setValue(more == null ? "" : Integer.toString(more.persons()));
            extra.setValue(more == null ? "" : Inputs.plain(more.extra()));
            seasonsShown();
        }
    }

    @Override
    void per(String perUnit) {
        unit = perUnit;
        seasons.rows().forEach(r -> r.per(perUnit));
    }

    private SeasonRow season(Inputs inputs) {
        var row = new SeasonRow(inputs);
        row.per(unit);
        return row;
    }

    private void seasonsShown() {
        var shown = seasonal.getValue();
        seasons.setClassName("row-list-one", !shown);
        if (!shown) {
            seasons.resize(1);
        }
        seasons.rows().forEach(r -> r.monthsShown(shown));
    }

    private Tiered.@Nullable Household household(String path, TermsReader reader) {
        return large.getValue()
                ? new Tiered.Household(
                        whole(reader.number(path + ".household.persons", persons), persons, reader),
                        reader.number(path + ".household.extra", extra))
                : null;
    }

    private int months(BigDecimal number, TermsReader reader) {
        return whole(number, boundMonths, reader);
    }

    private static int whole(BigDecimal number, TextField field, TermsReader reader) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            reader.wrong(field, "admin.terms.whole");
            return 1;
        }
    }
}
