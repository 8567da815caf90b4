package org.commonhold.admin.rules;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonhold.rulepack.Rule;
import org.commonhold.ui.Languages;

/** The most that a published rate counts with; the name is that by which late fees refer to it. */
final class RateCapPart extends RulePart {

    private static final long serialVersionUID = 1L;

    private final transient RuleFields fields;
    private final ComboBox<String> name;
    private final TextField percent;

    RateCapPart(RuleFields fields) {
        this.fields = fields;
        name = fields.name("rule.name", "admin.ownRule.cap.name");
        name.setHelperText(Languages.text("admin.ownRule.rate.name.help"));
        percent = fields.percent("rule.percent", "admin.ownRule.cap.percent");
        add(name, percent);
    }

    @Override
    void begin(List<Rule> inForce) {
        var caps = inForce.stream()
                .filter(Rule.RateCap.class::isInstance)
                .map(Rule.RateCap.class::cast)
                .toList();
        var rates =
                inForce.stream().filter(Rule.PublishedRate.class::isInstance).map(r -> ((Rule.PublishedRate) r).name());
        name.setItems(Stream.concat(caps.stream().map(Rule.RateCap::name), rates)
                .distinct()
                .toList());
        if (!caps.isEmpty()) {
            name.setValue(caps.get(0).name());
            percent.setValue(RuleFields.plain(caps.get(0).percent()));
        }
    }

    @Override
    Optional<Rule> read() {
        fields.errors().require(name, "admin.ownRule.rate.name.missing");
        var most = fields.required(percent);
        return name.isEmpty() || most == null ? Optional.empty() : Optional.of(new Rule.RateCap(name.getValue(), most));
    }
}
