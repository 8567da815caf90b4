package org.commonhold.admin.tariffs;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.commonhold.kernel.Rejected;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.tariff.DefineService;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;

/** A new service: its name on the bill, its code, and whose money it is. */
final class ServiceForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(Languages.text("admin.service.name"));
    private final TextField code = new TextField(Languages.text("admin.service.code"));
    private final RadioButtonGroup<Fund> fund = new RadioButtonGroup<>(Languages.text("admin.service.fund"));
    private final ErrorSummary errors = new ErrorSummary();

    ServiceForm(Consumer<DefineService> send) {
        addClassName("form");
        name.setHelperText(Languages.text("admin.service.name.help"));
        code.setHelperText(Languages.text("admin.service.code.help"));
        fund.setItems(Fund.values());
        fund.setItemLabelGenerator(f -> Languages.text("tariff.fund." + f.name()));
        fund.setValue(Fund.OPERATING);
        errors.field("name", name);
        errors.field("code", code);
        var submit = new Button(Languages.text("admin.service.submit"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, name, code, fund, submit);
    }

    private void submit(Consumer<DefineService> send) {
        errors.clear();
        try {
            send.accept(new DefineService(code.getValue(), name.getValue(), fund.getValue()));
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
