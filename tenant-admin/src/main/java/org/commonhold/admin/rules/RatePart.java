package org.commonhold.admin.rules;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.commonhold.rulepack.Rule;
import org.commonhold.ui.Languages;

/** A rate that somebody publishes, from a day on. */
final class RatePart extends RulePart {

    private static final long serialVersionUID = 1L;

    private final transient RuleFields fields;
    private final ComboBox<String> name;
    private final TextField percent;

    RatePart(RuleFields fields) {
        this.fields = fields;
        name = fields.name("rule.name", "admin.ownRule.rate.name");
        name.setHelperText(Languages.text("admin.ownRule.rate.name.help"));
        percent = fields.percent("rule.percent", "admin.ownRule.rate.percent");
        add(name, percent);
    }

    @Override
    void begin(List<Rule> inForce) {
        var rates = inForce.stream()
                .filter(Rule.PublishedRate.class::isInstance)
                .map(Rule.PublishedRate.class::cast)
                .toList();
        name.setItems(rates.stream().map(Rule.PublishedRate::name).toList());
        if (!rates.isEmpty()) {
            name.setValue(rates.get(0).name());
            percent.setValue(RuleFields.plain(rates.get(0).percent()));
        }
    }

    @Override
    Optional<Rule> read() {
        fields.errors().require(name, "admin.ownRule.rate.name.missing");
        var rate = fields.required(percent);
        return name.isEmpty() || rate == null
                ? Optional.empty()
                : Optional.of(new Rule.PublishedRate(name.getValue(), rate));
    }
}
