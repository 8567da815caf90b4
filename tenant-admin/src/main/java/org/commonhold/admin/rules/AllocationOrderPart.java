package org.commonhold.admin.rules;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.rulepack.Rule;
import org.commonhold.rulepack.Rule.Claim;
import org.commonhold.ui.Languages;

/** What a payment without a purpose settles first, and what after it. */
final class AllocationOrderPart extends RulePart {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Fund> fund = new RadioButtonGroup<>(Languages.text("admin.bank.fund"));
    private final List<Select<Claim>> places = new ArrayList<>();
    private final Checkbox oldest = new Checkbox(Languages.text("admin.ownRule.order.oldest"));
    private final Checkbox inMonth = new Checkbox(Languages.text("admin.ownRule.order.inMonth"));
    private final Checkbox named = new Checkbox(Languages.text("admin.ownRule.order.named"));
    private final transient RuleFields fields;
    private transient List<Rule> known = List.of();

    AllocationOrderPart(RuleFields fields) {
        this.fields = fields;
        fund.setItems(Fund.OPERATING, Fund.RESERVE);
        fund.setItemLabelGenerator(f -> Languages.text("tariff.fund." + f.name()));
        fund.setValue(Fund.OPERATING);
        fund.addValueChangeListener(e -> show());
        add(fund);
        for (var place = 1; place <= Claim.values().length; place++) {
            places.add(place(place));
        }
        fields.errors().field("rule.order", places.get(0));
        inMonth.setHelperText(Languages.text("admin.ownRule.order.inMonth.help"));
        add(oldest, inMonth, named);
    }

    private Select<Claim> place(int number) {
        var select = new Select<Claim>();
        select.setLabel(Languages.text("admin.ownRule.order.place", number));
        select.setItems(Claim.values());
        select.setItemLabelGenerator(c -> c == null ? "" : Languages.text("admin.rule.claim." + c.name()));
        select.setEmptySelectionAllowed(number > 1);
        add(select);
        return select;
    }

    @Override
    void begin(List<Rule> inForce) {
        known = inForce;
        show();
    }

    private void show() {
        for (var rule : known) {
            if (rule instanceof Rule.AllocationOrder order && order.fund() == fund.getValue()) {
                for (var i = 0; i < places.size(); i++) {
                    places.get(i)
                            .setValue(i < order.order().size() ? order.order().get(i) : null);
                }
                oldest.setValue(order.oldestFirst());
                inMonth.setValue(order.proRataInMonth());
                named.setValue(Boolean.TRUE.equals(order.namedFirst()));
            }
        }
    }

    @Override
    Optional<Rule> read() {
        fields.errors().require(places.get(0), "rulepack.order.missing");
        var order =
                places.stream().map(Select::getValue).filter(Objects::nonNull).toList();
        return places.get(0).isEmpty()
                ? Optional.empty()
                : Optional.of(new Rule.AllocationOrder(
                        fund.getValue(), order, oldest.getValue(), inMonth.getValue(), named.getValue()));
    }
}
