package org.commonhold.admin.rules;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.commonhold.rulepack.Rule;
import org.commonhold.ui.Languages;

/** Less to pay for a break in the supply beyond what is allowed. */
final class InterruptionPart extends RulePart {

    private static final long serialVersionUID = 1L;

    private static final List<String> RESOURCES =
            List.of("COLD_WATER", "HOT_WATER", "SEWAGE", "ELECTRICITY", "GAS", "HEAT");

    private final transient RuleFields fields;
    private final Select<String> resource = new Select<>();
    private final IntegerField inMonth;
    private final IntegerField atOnce;
    private final TextField percent;
    private transient List<Rule> known = List.of();

    InterruptionPart(RuleFields fields) {
        this.fields = fields;
        resource.setLabel(Languages.text("admin.ownRule.resource"));
        resource.setItems(RESOURCES);
        resource.setItemLabelGenerator(r -> Languages.text("admin.rule.resource." + r));
        inMonth = fields.whole("rule.hoursInMonth", "admin.ownRule.off.inMonth");
        atOnce = fields.whole("rule.hoursAtOnce", "admin.ownRule.off.atOnce");
        atOnce.setHelperText(Languages.text("admin.ownRule.off.atOnce.help"));
        percent = fields.percent("rule.percentPerHour", "admin.ownRule.perHour");
        resource.setValue(RESOURCES.get(0));
        resource.addValueChangeListener(e -> show());
        add(resource, inMonth, atOnce, percent);
    }

    @Override
    void begin(List<Rule> inForce) {
        known = inForce;
        show();
    }

    private void show() {
        for (var rule : known) {
            if (rule instanceof Rule.Interruption off && off.resource().equals(resource.getValue())) {
                inMonth.setValue(off.hoursInMonth());
                atOnce.setValue(off.hoursAtOnce());
                percent.setValue(RuleFields.plain(off.percentPerHour()));
            }
        }
    }

    @Override
    Optional<Rule> read() {
        var hours = fields.required(inMonth);
        var rate = fields.required(percent);
        return hours == null || rate == null
                ? Optional.empty()
                : Optional.of(new Rule.Interruption(resource.getValue(), hours, atOnce.getValue(), rate));
    }
}
