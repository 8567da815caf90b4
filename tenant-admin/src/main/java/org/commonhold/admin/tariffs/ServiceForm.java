package org.commonhold.admin.tariffs;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.commonhold.kernel.Rejected;
import org.commonhold.metering.Resource;
import org.commonhold.tariff.Basis;
import org.commonhold.tariff.DefineService;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;

/** A new service: its name on the bill, its code, and what it is charged by. */
final class ServiceForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(Languages.text("admin.service.name"));
    private final TextField code = new TextField(Languages.text("admin.service.code"));
    private final RadioButtonGroup<Basis> basis = new RadioButtonGroup<>(Languages.text("admin.service.basis"));
    private final RadioButtonGroup<Resource> resource =
            new RadioButtonGroup<>(Languages.text("admin.service.resource"));
    private final ErrorSummary errors = new ErrorSummary();

    ServiceForm(Consumer<DefineService> send) {
        addClassName("form");
        name.setHelperText(Languages.text("admin.service.name.help"));
        code.setHelperText(Languages.text("admin.service.code.help"));
        basis.setItems(Basis.values());
        basis.setItemLabelGenerator(b -> Languages.text("tariff.basis." + b.name()));
        resource.setItems(Resource.values());
        resource.setItemLabelGenerator(r -> Languages.text("metering.resource." + r.name()));
        basis.addValueChangeListener(e -> resource.setVisible(e.getValue() == Basis.METERED));
        basis.setValue(Basis.AREA);
        errors.field("name", name);
        errors.field("code", code);
        errors.field("resource", resource);
        var submit = new Button(Languages.text("admin.service.submit"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, name, code, basis, resource, submit);
    }

    private void submit(Consumer<DefineService> send) {
        errors.clear();
        try {
            send.accept(new DefineService(
                    code.getValue(),
                    name.getValue(),
                    basis.getValue(),
                    basis.getValue() == Basis.METERED ? resource.getValue() : null));
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
