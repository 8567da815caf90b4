package org.commonhold.admin.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.commonhold.kernel.Rejected;
import org.commonhold.rulepack.DatedRule;
import org.commonhold.rulepack.Rule;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;

/** A rule of the company's own with the days it holds and the decision or contract it comes from. */
final class OwnRuleForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SOURCE = 500;

    private final ErrorSummary errors = new ErrorSummary();
    private final RulePart part;
    private final DayField validFrom;
    private final DayField validTo = new DayField(Languages.text("admin.ownRule.validTo"));
    private final TextField source = new TextField(Languages.text("admin.rules.source"));

    OwnRuleForm(RuleKind kind, List<Rule> inForce, LocalDate proposed, Consumer<DatedRule> send) {
        addClassName("form");
        part = kind.part(new RuleFields(errors));
        part.begin(inForce);
        validFrom = new DayField(Languages.text("admin.ownRule.validFrom"), proposed);
        validFrom.setHelperText(Languages.text("admin.ownRule.validFrom.help"));
        validTo.setHelperText(Languages.text("admin.ownRule.validTo.help"));
        source.setHelperText(Languages.text("admin.ownRule.source.help"));
        source.setMaxLength(SOURCE);
        errors.field("validFrom", validFrom);
        errors.field("validTo", validTo);
        errors.field("source", source);
        var days = new Div(validFrom, validTo);
        days.addClassName("field-row");
        var check = new Button(Languages.text("admin.ownRule.check"), e -> submit(send));
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, part, days, source, check);
    }

    /** Shows a refusal that came after the check. */
    void show(Rejected refusal) {
        errors.show(refusal);
    }

    private void submit(Consumer<DatedRule> send) {
        errors.clear();
        var rule = part.read();
        validFrom.require(errors);
        var end = validTo.optional(errors);
        errors.require(source, "rulepack.source.missing");
        if (errors.show() || rule.isEmpty()) {
            return;
        }
        send.accept(new DatedRule(
                validFrom.getValue(),
                end.map(day -> day.plusDays(1)).orElse(null),
                source.getValue().strip(),
                rule.get()));
    }
}
