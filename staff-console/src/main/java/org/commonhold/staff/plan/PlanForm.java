package org.commonhold.staff.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Rejected;
import org.commonhold.plan.InstalmentPlans;
import org.commonhold.plan.MakePlan;
import org.commonhold.staff.Links;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;

/** How a debt is divided; shows the instalments before they are agreed. */
final class PlanForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int INSTALMENTS = 6;
    private static final int GRACE = 5;

    private final String key = UUID.randomUUID().toString();
    private final ErrorSummary errors = new ErrorSummary();
    private final IntegerField instalments = new IntegerField(Languages.text("finance.plan.count"));
    private final DayField firstDue;
    private final IntegerField grace = new IntegerField(Languages.text("finance.plan.grace"));
    private final TextField reason = new TextField(Languages.text("finance.move.reason"));
    private final Div shown = new Div();
    private final transient InstalmentPlans plans;
    private final transient AccountId account;

    PlanForm(InstalmentPlans plans, AccountId account, LocalDate today) {
        this.plans = plans;
        this.account = account;
        addClassName("form");
        firstDue = errors.field("firstDue", new DayField(Languages.text("finance.plan.firstDue"), today.plusMonths(1)));
        number("instalments", instalments, INSTALMENTS);
        number("graceDays", grace, GRACE);
        grace.setHelperText(Languages.text("finance.plan.grace.help"));
        errors.field("reason", reason);
        reason.setMaxLength(500);
        shown.getElement().setAttribute("role", "status");
        var preview = new Button(
                Languages.text("finance.plan.preview"), e -> command().ifPresent(this::preview));
        var make =
                new Button(Languages.text("finance.plan.make"), e -> command().ifPresent(this::make));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, instalments, firstDue, grace, reason, preview, shown, make);
    }

    private void number(String field, IntegerField number, int value) {
        number.setManualValidation(true);
        number.setValue(value);
        errors.field(field, number);
    }

    private Optional<MakePlan> command() {
        errors.clear();
        errors.require(instalments, "finance.plan.count.missing");
        errors.require(grace, "finance.plan.grace.missing");
        firstDue.require(errors);
        return errors.show()
                ? Optional.empty()
                : Optional.of(new MakePlan(
                        account,
                        instalments.getValue(),
                        firstDue.getValue(),
                        grace.getValue(),
                        reason.getValue(),
                        key));
    }

    private void preview(MakePlan command) {
        shown.removeAll();
        try {
            shown.add(InstalmentTable.of(plans.preview(command)));
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private void make(MakePlan command) {
        try {
            Links.go(PlanLinks.path(plans.make(command)));
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
