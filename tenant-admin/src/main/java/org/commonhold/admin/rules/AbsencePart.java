package org.commonhold.admin.rules;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import org.commonhold.pricing.Facts;
import org.commonhold.rulepack.Rule;
import org.commonhold.ui.Languages;

/** Less to pay for who was away. Which lines it lowers stays as it is today; without a rule today: those by a norm. */
final class AbsencePart extends RulePart {

    private static final long serialVersionUID = 1L;

    private final transient RuleFields fields;
    private final IntegerField days;
    private final IntegerField claim;
    private transient List<Facts.Method> methods = List.of(Facts.Method.NORM);
    private transient List<String> exceptUnits = List.of();

    AbsencePart(RuleFields fields) {
        this.fields = fields;
        days = fields.whole("rule.moreThanDays", "admin.ownRule.away.days");
        days.setHelperText(Languages.text("admin.ownRule.away.days.help"));
        claim = fields.whole("rule.claimDays", "admin.ownRule.away.claim");
        claim.setHelperText(Languages.text("admin.ownRule.away.claim.help"));
        add(days, claim);
    }

    @Override
    void begin(List<Rule> inForce) {
        for (var rule : inForce) {
            if (rule instanceof Rule.Absence away) {
                days.setValue(away.moreThanDays());
                claim.setValue(away.claimDays());
                methods = away.methods();
                exceptUnits = away.exceptUnits();
            }
        }
    }

    @Override
    Optional<Rule> read() {
        var least = fields.required(days);
        var within = fields.required(claim);
        return least == null || within == null
                ? Optional.empty()
                : Optional.of(new Rule.Absence(least, within, methods, exceptUnits));
    }
}
