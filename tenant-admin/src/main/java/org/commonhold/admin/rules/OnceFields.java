package org.commonhold.admin.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.commonhold.rulepack.Rule;
import org.commonhold.ui.Languages;

/** A sum that is charged once for being late: a per cent of the instalment, but at least so much. */
final class OnceFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient RuleFields fields;
    private final TextField percent;
    private final TextField least;
    private final IntegerField onDay;

    OnceFields(RuleFields fields) {
        this.fields = fields;
        addClassName("season");
        percent = fields.percent("rule.once.percent", "admin.ownRule.once.percent");
        least = fields.number("rule.once.least", "admin.ownRule.once.least");
        onDay = fields.whole("rule.once.onDay", "admin.ownRule.once.onDay");
        onDay.setHelperText(Languages.text("admin.ownRule.once.onDay.help"));
        var row = new Div(percent, least, onDay);
        row.addClassName("field-row");
        add(row);
    }

    void show(Rule.Flat flat) {
        percent.setValue(RuleFields.plain(flat.percent()));
        least.setValue(RuleFields.plain(flat.least()));
        onDay.setValue(flat.onDay());
    }

    Optional<Rule.Flat> read() {
        var rate = fields.required(percent);
        var sum = fields.required(least);
        var day = fields.required(onDay);
        return rate == null || sum == null || day == null
                ? Optional.empty()
                : Optional.of(new Rule.Flat(day, rate, sum));
    }
}
