package org.commonhold.admin.tariffs;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonhold.admin.DayField;
import org.commonhold.kernel.Rejected;
import org.commonhold.metering.Resource;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.commonhold.tariff.PublishTariff;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tariff.Tariffs;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** The next price of a service, with a worked example that follows the typing. */
final class PriceForm extends Div {

    private static final long serialVersionUID = 1L;

    /** The price as typed. */
    record Typed(
            LocalDate validFrom,
            Quantity quantity,
            BigDecimal price,
            @Nullable String decision) {

        PublishTariff tariff(ServiceId service) {
            return new PublishTariff(service, validFrom, Terms.of(quantity, new Price.Flat(price)), decision);
        }
    }

    private final RadioButtonGroup<Basis> basis = new RadioButtonGroup<>(Languages.text("admin.service.basis"));
    private final RadioButtonGroup<Resource> resource =
            new RadioButtonGroup<>(Languages.text("admin.service.resource"));
    private final transient Tariffs tariffs;
    private final TextField price;
    private final TextField quantity;
    private final DayField validFrom = new DayField(Languages.text("admin.price.from"));
    private final TextField decision = new TextField(Languages.text("admin.price.decision"));
    private final Paragraph example = new Paragraph();
    private final ErrorSummary errors = new ErrorSummary();

    /** @param before what the service is charged by so far; null: nothing yet */
    PriceForm(@Nullable Quantity before, Currency currency, Tariffs tariffs, Consumer<Typed> send) {
        this.tariffs = tariffs;
        addClassName("form");
        bases(before);
        price = number("admin.price.value", currency.getCurrencyCode());
        quantity = number("admin.price.try", "");
        validFrom.setHelperText(Languages.text("admin.price.from.help"));
        decision.setHelperText(Languages.text("admin.price.decision.help"));
        example.addClassName("example");
        example.getElement().setAttribute("aria-live", "polite");
        errors.field("terms.price.price", price);
        errors.field("validFrom", validFrom);
        errors.field("decision", decision);
        var submit = new Button(Languages.text("admin.price.submit"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, basis, resource, price, validFrom, decision, quantity, example, submit);
        usual();
    }

    private void bases(@Nullable Quantity before) {
        basis.setItems(Basis.values());
        basis.setItemLabelGenerator(b -> Languages.text("tariff.basis." + b.name()));
        resource.setItems(Resource.values());
        resource.setItemLabelGenerator(r -> Languages.text("metering.resource." + r.name()));
        basis.setValue(Basis.AREA);
        resource.setVisible(false);
        if (before instanceof Quantity.Consumption use) {
            basis.setValue(Basis.METERED);
            resource.setVisible(true);
            resource.setValue(Resource.valueOf(use.resource()));
        } else if (before != null && !(before instanceof Quantity.Area)) {
            basis.setValue(Basis.UNIT);
        }
        basis.addValueChangeListener(e -> {
            resource.setVisible(e.getValue() == Basis.METERED);
            usual();
        });
        resource.addValueChangeListener(e -> usual());
    }

    private Quantity chosen() {
        return basis.getValue().quantity(resource.getValue());
    }

    private void usual() {
        quantity.setValue(Formats.number(PriceWords.usualQuantity(chosen())));
        calculate();
    }

    private TextField number(String key, String suffix) {
        var field = new TextField(Languages.text(key));
        field.setSuffixComponent(new Span(suffix));
        field.getElement().setAttribute("inputmode", "decimal");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(e -> calculate());
        return field;
    }

    private void calculate() {
        var amount = Formats.decimal(price.getValue());
        var of = Formats.decimal(quantity.getValue());
        example.setText(
                amount.isEmpty() || of.isEmpty()
                        ? Languages.text("admin.price.example.empty")
                        : Languages.text(
                                "admin.price.example",
                                Formats.number(of.get()),
                                PriceWords.unit(chosen()),
                                Formats.price(amount.get()),
                                Formats.money(tariffs.example(of.get(), amount.get()))));
    }

    private void submit(Consumer<Typed> send) {
        errors.clear();
        Optional<BigDecimal> amount = Formats.decimal(price.getValue());
        if (amount.isEmpty()) {
            errors.note(price, Languages.text("admin.price.malformed"));
        }
        validFrom.require(errors, "admin.price.from.missing");
        if (basis.getValue() == Basis.METERED && resource.isEmpty()) {
            errors.note(resource, Languages.text("admin.service.resource.missing"));
        }
        if (errors.show() || amount.isEmpty()) {
            return;
        }
        try {
            var document = decision.getValue().strip();
            send.accept(new Typed(validFrom.getValue(), chosen(), amount.get(), document.isEmpty() ? null : document));
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
