package org.commonhold.admin.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.rulepack.Rule.Interest.Step;
import org.commonhold.ui.Languages;

/** Days late and by what the rate is divided on each of them; the last row may be without end. */
final class StepRows extends Div {

    private static final long serialVersionUID = 1L;

    private final transient RuleFields fields;
    private final Div list = new Div();
    private final List<Row> rows = new ArrayList<>();

    /** One stretch of days. */
    private static final class Row extends Div {

        private static final long serialVersionUID = 1L;

        private final IntegerField from = new IntegerField(Languages.text("admin.ownRule.step.from"));
        private final IntegerField through = new IntegerField(Languages.text("admin.ownRule.step.through"));
        private final TextField divisor = new TextField(Languages.text("admin.ownRule.step.divisor"));

        Row() {
            addClassName("field-row");
            from.setManualValidation(true);
            through.setManualValidation(true);
            through.setPlaceholder(Languages.text("admin.ownRule.step.open"));
            divisor.getElement().setAttribute("inputmode", "decimal");
            add(from, through, divisor);
        }
    }

    StepRows(RuleFields fields) {
        this.fields = fields;
        var more = new Button(Languages.text("admin.ownRule.step.add"), VaadinIcon.PLUS.create(), e -> add(new Row()));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var fewer = new Button(Languages.text("admin.ownRule.step.remove"), e -> removeLast());
        fewer.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var help = new Span(Languages.text("admin.ownRule.step.help"));
        help.addClassName("field-note");
        var buttons = new Div(more, fewer);
        buttons.addClassName("row-actions");
        add(help, list, buttons);
        add(new Row());
    }

    void show(List<Step> steps) {
        rows.clear();
        list.removeAll();
        for (var step : steps) {
            var row = new Row();
            row.from.setValue(step.fromDay());
            row.through.setValue(step.throughDay());
            row.divisor.setValue(RuleFields.plain(step.divisor()));
            add(row);
        }
    }

    /** Empty when something is missing, which is then noted. */
    List<Step> read() {
        var result = new ArrayList<Step>();
        if (!rows.isEmpty()) {
            fields.errors().field("rule.interest.steps", rows.get(0).from);
        }
        for (var row : rows) {
            var first = fields.required(row.from);
            var by = fields.required(row.divisor);
            if (first != null && by != null) {
                result.add(new Step(first, row.through.getValue(), by));
            }
        }
        return result.size() == rows.size() ? result : List.of();
    }

    private void add(Row row) {
        rows.add(row);
        list.add(row);
    }

    private void removeLast() {
        if (rows.size() > 1) {
            list.remove(rows.remove(rows.size() - 1));
        }
    }
}
