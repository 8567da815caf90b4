package org.commonhold.admin.rules;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.rulepack.Rule;
import org.commonhold.ui.Languages;

/** What is added to a debt of a fund that is paid late: interest by days, a sum for being late at all, both or nothing. */
final class LateFeeRulePart extends RulePart {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Fund> fund = new RadioButtonGroup<>(Languages.text("admin.bank.fund"));
    private final Checkbox interest = new Checkbox(Languages.text("admin.ownRule.fee.interest"));
    private final InterestFields interestFields;
    private final Checkbox once = new Checkbox(Languages.text("admin.ownRule.fee.once"));
    private final OnceFields onceFields;
    private final Checkbox provisional = new Checkbox(Languages.text("admin.ownRule.fee.provisional"));
    private transient List<Rule> known = List.of();

    LateFeeRulePart(RuleFields fields) {
        interestFields = new InterestFields(fields);
        onceFields = new OnceFields(fields);
        fund.setItems(Fund.OPERATING, Fund.RESERVE);
        fund.setItemLabelGenerator(f -> Languages.text("tariff.fund." + f.name()));
        fund.setValue(Fund.OPERATING);
        fund.addValueChangeListener(e -> show());
        interest.addValueChangeListener(e -> interestFields.setVisible(e.getValue()));
        once.addValueChangeListener(e -> onceFields.setVisible(e.getValue()));
        provisional.setHelperText(Languages.text("admin.ownRule.fee.provisional.help"));
        interestFields.setVisible(false);
        onceFields.setVisible(false);
        var none = new Div(Languages.text("admin.ownRule.fee.none.help"));
        none.addClassName("field-note");
        add(fund, none, interest, interestFields, once, onceFields, provisional);
    }

    @Override
    void begin(List<Rule> inForce) {
        known = inForce;
        interestFields.names(inForce);
        show();
    }

    private void show() {
        for (var rule : known) {
            if (rule instanceof Rule.LateFee fee && fee.fund() == fund.getValue()) {
                var rate = fee.interest();
                interest.setValue(rate != null);
                if (rate != null) {
                    interestFields.show(rate);
                }
                var flat = fee.once();
                once.setValue(flat != null);
                if (flat != null) {
                    onceFields.show(flat);
                }
                provisional.setValue(fee.provisional());
            }
        }
    }

    @Override
    Optional<Rule> read() {
        var rate = interest.getValue() ? interestFields.read() : Optional.<Rule.Interest>empty();
        var flat = once.getValue() ? onceFields.read() : Optional.<Rule.Flat>empty();
        if (interest.getValue() && rate.isEmpty() || once.getValue() && flat.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Rule.LateFee(fund.getValue(), rate.orElse(null), flat.orElse(null), provisional.getValue()));
    }
}
