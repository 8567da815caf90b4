package org.commonhold.admin.rules;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commonhold.rulepack.Rule;
import org.commonhold.ui.Languages;

/** When a month's bill falls due. Holidays stay those of the rule that holds today. */
final class DueDatePart extends RulePart {

    private static final long serialVersionUID = 1L;

    private final transient RuleFields fields;
    private final IntegerField day;
    private final Checkbox working = new Checkbox(Languages.text("admin.ownRule.due.working"));
    private transient List<LocalDate> holidays = List.of();

    DueDatePart(RuleFields fields) {
        this.fields = fields;
        day = fields.whole("rule.day", "admin.ownRule.due.day");
        day.setHelperText(Languages.text("admin.ownRule.due.day.help"));
        add(day, working);
    }

    @Override
    void begin(List<Rule> inForce) {
        for (var rule : inForce) {
            if (rule instanceof Rule.DueDate due) {
                day.setValue(due.day());
                working.setValue(due.workingDay());
                holidays = due.holidays();
            }
        }
    }

    @Override
    Optional<Rule> read() {
        var wanted = fields.required(day);
        return wanted == null ? Optional.empty() : Optional.of(new Rule.DueDate(wanted, working.getValue(), holidays));
    }
}
