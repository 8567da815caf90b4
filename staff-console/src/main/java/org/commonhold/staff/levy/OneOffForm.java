package org.commonhold.staff.levy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Rejected;
import org.commonhold.staff.MonthField;
import org.commonhold.tariff.ServiceTerms;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.MoneyField;

/** What is charged once or in instalments, from when, and the reason that the owner reads. */
final class OneOffForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 14;

    private final ErrorSummary errors;
    private final ServiceField service;
    private final MoneyField amount;
    private final MonthField first;
    private final IntegerField instalments = new IntegerField(Languages.text("finance.oneOff.instalments"));
    private final TextField reason = new TextField(Languages.text("finance.oneOff.reason"));

    /** What was typed. */
    record Typed(ServiceTerms service, Money amount, BillingPeriod first, int instalments, String reason) {}

    /** @param before fields that come first; they note their problems in {@code errors} */
    OneOffForm(
            List<ServiceTerms> services,
            Currency currency,
            BillingPeriod month,
            ErrorSummary errors,
            List<Component> before) {
        this.errors = errors;
        addClassName("form");
        service = errors.field("service", new ServiceField(services));
        amount = errors.field("amount", new MoneyField(Languages.text("finance.oneOff.amount"), currency));
        amount.setHelperText(Languages.text("finance.oneOff.amount.help"));
        first = errors.field(
                "firstPeriod", new MonthField(Languages.text("finance.oneOff.first"), month.previous(), MONTHS, month));
        instalments.setManualValidation(true);
        instalments.setHelperText(Languages.text("finance.oneOff.instalments.help"));
        instalments.setValue(1);
        errors.field("instalments", instalments);
        reason.setHelperText(Languages.text("finance.oneOff.reason.help"));
        reason.setMaxLength(200);
        errors.field("reason", reason);
        add(errors);
        add(before);
        add(service, amount, first, instalments, reason);
    }

    /** Adds the button; {@code more} notes what is missing of the fields before. */
    OneOffForm onSubmit(Runnable more, Consumer<Typed> send) {
        var submit = new Button(Languages.text("finance.check"), e -> submit(more, send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(submit);
        return this;
    }

    /** Shows a refusal that came after the check. */
    void show(Rejected refusal) {
        errors.show(refusal);
    }

    private void submit(Runnable more, Consumer<Typed> send) {
        errors.clear();
        more.run();
        errors.require(service, "finance.service.missing");
        if (amount.money().isEmpty()) {
            errors.note(amount, Languages.text("staff.number.malformed"));
        }
        errors.require(instalments, "finance.oneOff.instalments.missing");
        errors.require(reason, "levy.text.missing");
        if (!errors.show()) {
            send.accept(new Typed(
                    service.getValue(),
                    amount.money().orElseThrow(),
                    first.getValue(),
                    instalments.getValue(),
                    reason.getValue()));
        }
    }
}
