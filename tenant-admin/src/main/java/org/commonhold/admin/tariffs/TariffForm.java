package org.commonhold.admin.tariffs;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.Map;
import java.util.function.Consumer;
import org.commonhold.admin.terms.TermsForm;
import org.commonhold.admin.terms.TermsReader;
import org.commonhold.kernel.Rejected;
import org.commonhold.pricing.Terms;
import org.commonhold.tariff.PublishTariff;
import org.commonhold.tariff.ServiceId;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** The next version of a service's tariff: from when, how it is charged, and the document that decided it. */
final class TariffForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final String TERMS = "terms";

    private final transient ServiceId service;
    private final TermsForm terms;
    private final DayField validFrom = new DayField(Languages.text("admin.price.from"));
    private final TextField decision = new TextField(Languages.text("admin.price.decision"));
    private final ErrorSummary errors = new ErrorSummary();

    /**
     * @param services the other services by code, with their names
     * @param changed told the terms as they stand after each change, null while they are not whole
     */
    TariffForm(
            ServiceId service,
            Currency currency,
            Map<String, String> services,
            Consumer<@Nullable Terms> changed,
            Consumer<PublishTariff> send) {
        this.service = service;
        terms = new TermsForm(currency, services, () -> changed.accept(typed()));
        addClassNames("form", "tariff-form");
        validFrom.setHelperText(Languages.text("admin.price.from.help"));
        decision.setHelperText(Languages.text("admin.price.decision.help"));
        var submit = new Button(Languages.text("admin.tariff.publish"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, terms, validFrom, decision, submit);
    }

    /** Begins with the terms of an earlier version. */
    void begin(Terms from) {
        terms.show(from);
    }

    /** Null while something is missing or malformed. */
    @Nullable
    Terms typed() {
        var reader = TermsReader.silent();
        var read = terms.read(TERMS, reader);
        return reader.failed() ? null : read;
    }

    private void submit(Consumer<PublishTariff> send) {
        errors.clear();
        errors.field("validFrom", validFrom);
        errors.field("decision", decision);
        var reader = TermsReader.noting(errors);
        var read = terms.read(TERMS, reader);
        validFrom.require(errors, "admin.price.from.missing");
        if (errors.show()) {
            return;
        }
        try {
            var document = decision.getValue().strip();
            send.accept(new PublishTariff(service, validFrom.getValue(), read, document.isEmpty() ? null : document));
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
