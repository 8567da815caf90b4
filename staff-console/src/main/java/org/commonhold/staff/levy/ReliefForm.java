package org.commonhold.staff.levy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Rejected;
import org.commonhold.levy.GrantRelief;
import org.commonhold.levy.ReliefReason;
import org.commonhold.tariff.ServiceTerms;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** So many per cent off one service, for whom, from when, and on which document it rests. */
final class ReliefForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<ReliefReason> reason = new Select<>();
    private final TextField name = text("name");
    private final ServiceField service;
    private final TextField percent = text("percent");
    private final IntegerField entitled = persons("entitled");
    private final IntegerField persons = persons("persons");
    private final TextField withinNorm = text("withinNorm");
    private final DayField validFrom;
    private final DayField validTo = new DayField(Languages.text("finance.relief.validTo"));
    private final TextField document = text("document");
    private final Checkbox cash = new Checkbox(Languages.text("finance.relief.cash"));

    ReliefForm(AccountId account, List<ServiceTerms> services, LocalDate monthBegin, Consumer<GrantRelief> send) {
        addClassName("form");
        service = errors.field("service", new ServiceField(services));
        reason.setLabel(Languages.text("finance.relief.reason"));
        reason.setItems(ReliefReason.values());
        reason.setItemLabelGenerator(r -> Languages.text("levy.reason." + r.name()));
        reason.setValue(ReliefReason.BENEFIT);
        percent.setSuffixComponent(new Span("%"));
        percent.getElement().setAttribute("inputmode", "decimal");
        withinNorm.getElement().setAttribute("inputmode", "decimal");
        withinNorm.setHelperText(Languages.text("finance.relief.withinNorm.help"));
        document.setHelperText(Languages.text("finance.relief.document.help"));
        cash.setHelperText(Languages.text("finance.relief.cash.help"));
        validFrom = new DayField(Languages.text("finance.relief.validFrom"), monthBegin);
        validTo.setHelperText(Languages.text("finance.relief.validTo.help"));
        errors.field("validFrom", validFrom);
        errors.field("validTo", validTo);
        var whom = new Div(entitled, persons);
        whom.addClassName("field-row");
        var days = new Div(validFrom, validTo);
        days.addClassName("field-row");
        var submit = new Button(Languages.text("finance.relief.grant"), e -> submit(account, send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, reason, name, service, percent, whom, withinNorm, days, document, cash, submit);
    }

    private TextField text(String field) {
        var text = errors.field(field, new TextField(Languages.text("finance.relief." + field)));
        text.setMaxLength(200);
        return text;
    }

    private IntegerField persons(String field) {
        var number = errors.field(field, new IntegerField(Languages.text("finance.relief." + field)));
        number.setManualValidation(true);
        number.setValue(1);
        return number;
    }

    private void submit(AccountId account, Consumer<GrantRelief> send) {
        errors.clear();
        errors.require(name, "levy.text.missing");
        errors.require(service, "finance.service.missing");
        var rate = number(percent);
        errors.require(entitled, "levy.entitled.range");
        errors.require(persons, "levy.entitled.range");
        var norm = withinNorm.isEmpty() ? Optional.<BigDecimal>empty() : number(withinNorm);
        validFrom.require(errors);
        var end = validTo.optional(errors);
        errors.require(document, "levy.text.missing");
        if (errors.show()) {
            return;
        }
        try {
            send.accept(new GrantRelief(
                    account,
                    service.getValue().service(),
                    reason.getValue(),
                    name.getValue(),
                    rate.orElseThrow(),
                    entitled.getValue(),
                    persons.getValue(),
                    norm.orElse(null),
                    cash.getValue(),
                    validFrom.getValue(),
                    end.map(day -> day.plusDays(1)).orElse(null),
                    document.getValue()));
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private Optional<BigDecimal> number(TextField field) {
        var number = Formats.decimal(field.getValue().strip());
        if (number.isEmpty()) {
            errors.note(field, Languages.text("staff.number.malformed"));
        }
        return number;
    }
}
