package org.commonhold.admin.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.commonhold.kernel.Rejected;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.remittance.BankDetails;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;

/** Where the money of a fund is paid to from a day on. */
final class BankForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<String> TEXTS = List.of(
            "payee",
            "account",
            "bankName",
            "bic",
            "correspondent",
            "taxNumber",
            "taxReason",
            "address",
            "email",
            "website");

    private final RadioButtonGroup<Fund> fund = new RadioButtonGroup<>(Languages.text("admin.bank.fund"));
    private final DayField validFrom = new DayField(Languages.text("admin.price.from"));
    private final Map<String, TextField> texts = new LinkedHashMap<>();
    private final ErrorSummary errors = new ErrorSummary();

    BankForm(Consumer<BankDetails> send) {
        addClassName("form");
        fund.setItems(Fund.OPERATING, Fund.RESERVE);
        fund.setItemLabelGenerator(f -> Languages.text("tariff.fund." + f.name()));
        fund.setValue(Fund.OPERATING);
        errors.field("validFrom", validFrom);
        add(errors, fund, validFrom);
        for (var name : TEXTS) {
            var field = new TextField(Languages.text("admin.bank." + name));
            texts.put(name, errors.field(name, field));
            add(field);
        }
        text("correspondent").setHelperText(Languages.text("admin.bank.russia"));
        text("taxReason").setHelperText(Languages.text("admin.bank.russia"));
        var submit = new Button(Languages.text("admin.bank.submit"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(submit);
    }

    private void submit(Consumer<BankDetails> send) {
        errors.clear();
        validFrom.require(errors, "admin.price.from.missing");
        if (errors.show()) {
            return;
        }
        try {
            send.accept(new BankDetails(
                    fund.getValue(),
                    validFrom.getValue(),
                    value("payee"),
                    value("account"),
                    value("bankName"),
                    value("bic"),
                    value("correspondent"),
                    value("taxNumber"),
                    value("taxReason"),
                    value("address"),
                    value("email"),
                    value("website")));
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private TextField text(String name) {
        return Objects.requireNonNull(texts.get(name));
    }

    private String value(String name) {
        return text(name).getValue();
    }
}
