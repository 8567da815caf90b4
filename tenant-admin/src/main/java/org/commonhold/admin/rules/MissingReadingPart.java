package org.commonhold.admin.rules;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.commonhold.pricing.Facts.MissingCase;
import org.commonhold.pricing.MissingRule;
import org.commonhold.rulepack.Rule;
import org.commonhold.ui.Languages;

/** What is charged without a reading: the mean of earlier months for a while, then the norm. */
final class MissingReadingPart extends RulePart {

    private static final long serialVersionUID = 1L;

    private final transient RuleFields fields;
    private final Select<MissingCase> when = new Select<>();
    private final IntegerField average;
    private final IntegerField least;
    private final IntegerField periods;
    private final TextField factor;
    private final Checkbox stays = new Checkbox(Languages.text("admin.ownRule.missing.stays"));
    private transient List<Rule> known = List.of();

    MissingReadingPart(RuleFields fields) {
        this.fields = fields;
        when.setLabel(Languages.text("admin.ownRule.missing.when"));
        when.setItems(MissingCase.values());
        when.setItemLabelGenerator(w -> Languages.text("admin.ownRule.missing.when." + w.name()));
        average = fields.whole("rule.rule.averageMonths", "admin.ownRule.missing.average");
        least = fields.whole("rule.rule.leastMonths", "admin.ownRule.missing.least");
        least.setHelperText(Languages.text("admin.ownRule.missing.least.help"));
        periods = fields.whole("rule.rule.periods", "admin.ownRule.missing.periods");
        periods.setHelperText(Languages.text("admin.ownRule.missing.periods.help"));
        factor = fields.number("rule.rule.normFactor", "admin.ownRule.missing.factor");
        factor.setHelperText(Languages.text("admin.ownRule.missing.factor.help"));
        when.setValue(MissingCase.NOT_SUBMITTED);
        when.addValueChangeListener(e -> show());
        add(when, average, least, periods, factor, stays);
    }

    @Override
    void begin(List<Rule> inForce) {
        known = inForce;
        show();
    }

    private void show() {
        for (var rule : known) {
            if (rule instanceof Rule.MissingReading missing && missing.rule().when() == when.getValue()) {
                average.setValue(missing.rule().averageMonths());
                least.setValue(missing.rule().leastMonths());
                periods.setValue(missing.rule().periods());
                factor.setValue(RuleFields.plain(missing.rule().normFactor()));
                stays.setValue(missing.rule().stays());
            }
        }
    }

    @Override
    Optional<Rule> read() {
        var months = fields.required(average);
        var enough = fields.required(least);
        var row = fields.required(periods);
        var times = fields.required(factor);
        return months == null || enough == null || row == null || times == null
                ? Optional.empty()
                : Optional.of(new Rule.MissingReading(
                        new MissingRule(when.getValue(), months, enough, row, times, stays.getValue())));
    }
}
