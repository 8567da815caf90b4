package org.commonhold.staff.levy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import org.commonhold.estate.Estates;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Rejected;
import org.commonhold.levy.RecordCommonCost;
import org.commonhold.staff.MonthField;
import org.commonhold.tariff.ServiceTerms;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.MoneyField;

/** An invoice that units share: where, for which service and month, how much, which document; and by what it is shared. */
final class CommonCostForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 14;

    private final ErrorSummary errors = new ErrorSummary();
    private final PlaceFields place;
    private final SharedServiceField service;
    private final MonthField period;
    private final MoneyField amount;
    private final TextField document = new TextField(Languages.text("finance.cost.document"));

    CommonCostForm(
            Estates estates,
            List<ServiceTerms> services,
            Currency currency,
            BillingPeriod month,
            Consumer<RecordCommonCost> send) {
        addClassName("form");
        place = new PlaceFields(estates, errors);
        service = new SharedServiceField(services);
        errors.field("service", service.field());
        period = errors.field("period", new MonthField(Languages.text("staff.month"), months(month), MONTHS, month));
        amount = errors.field("amount", new MoneyField(Languages.text("finance.cost.amount"), currency));
        amount.setHelperText(Languages.text("finance.cost.amount.help"));
        document.setHelperText(Languages.text("finance.cost.document.help"));
        document.setMaxLength(200);
        errors.field("document", document);
        var submit = new Button(Languages.text("finance.cost.submit"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, place, service, period, amount, document, submit);
    }

    private static BillingPeriod months(BillingPeriod month) {
        return new BillingPeriod(month.month().minusMonths(MONTHS - 2L));
    }

    private void submit(Consumer<RecordCommonCost> send) {
        errors.clear();
        place.require(errors);
        errors.require(service.field(), "finance.service.missing");
        if (amount.money().isEmpty()) {
            errors.note(amount, Languages.text("staff.number.malformed"));
        }
        errors.require(document, "levy.text.missing");
        if (errors.show()) {
            return;
        }
        try {
            send.accept(new RecordCommonCost(
                    place.estate().id(),
                    place.building(),
                    service.field().getValue().service(),
                    period.getValue(),
                    amount.money().orElseThrow(),
                    document.getValue()));
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
