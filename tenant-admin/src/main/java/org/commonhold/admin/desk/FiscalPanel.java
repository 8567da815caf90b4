package org.commonhold.admin.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.commonhold.fiscal.ConfigureFiscal;
import org.commonhold.fiscal.FiscalProvider;
import org.commonhold.fiscal.FiscalSeller;
import org.commonhold.fiscal.FiscalSettingRow;
import org.commonhold.fiscal.FiscalSettings;
import org.commonhold.fiscal.TaxSystem;
import org.commonhold.fiscal.VatRate;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;

/** How receipts are registered with the tax authority; off until a register is chosen. */
final class FiscalPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient FiscalSettings settings;
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<FiscalProvider> provider =
            choice("desk.fiscal.provider", "fiscal.provider.", FiscalProvider.values());
    private final TextField group = text("group", "desk.fiscal.group");
    private final TextField login = text("login", "desk.fiscal.login");
    private final PasswordField password = new PasswordField(Languages.text("desk.fiscal.password"));
    private final TextField inn = text("inn", "desk.fiscal.inn");
    private final Select<TaxSystem> taxSystem = choice("desk.fiscal.tax", "fiscal.tax.", TaxSystem.values());
    private final Select<VatRate> vat = choice("desk.fiscal.vat", "fiscal.vat.", VatRate.values());
    private final TextField address = text("paymentAddress", "desk.fiscal.address");
    private final TextField email = text("email", "desk.fiscal.email");
    private final Div details = new Div();

    FiscalPanel(FiscalSettings settings) {
        this.settings = settings;
        addClassName("panel");
        password.setAutocomplete(Autocomplete.OFF);
        errors.field("password", password);
        address.setHelperText(Languages.text("desk.fiscal.address.help"));
        details.addClassName("form");
        details.add(group, login, password, inn, taxSystem, vat, address, email);
        provider.addValueChangeListener(e -> details.setVisible(e.getValue() != FiscalProvider.NONE));
        var save = new Button(Languages.text("desk.fiscal.save"), e -> save());
        var form = new Div(errors, provider, details, save);
        form.addClassName("form");
        add(new H2(Languages.text("desk.fiscal.title")), new Paragraph(Languages.text("desk.fiscal.text")), form);
        show(settings.current());
    }

    private TextField text(String field, String key) {
        return errors.field(field, new TextField(Languages.text(key)));
    }

    private static <E extends Enum<E>> Select<E> choice(String key, String prefix, E[] values) {
        var select = new Select<E>();
        select.setLabel(Languages.text(key));
        select.setItems(values);
        select.setItemLabelGenerator(v -> Languages.text(prefix + v.name()));
        select.setValue(values[0]);
        return select;
    }

    private void show(FiscalSettingRow row) {
        provider.setValue(row.provider());
        details.setVisible(row.provider() != FiscalProvider.NONE);
        group.setValue(row.group());
        login.setValue(row.login());
        password.clear();
        password.setHelperText(row.passwordStored() ? Languages.text("desk.fiscal.password.stored") : null);
        var seller = row.seller();
        if (seller != null) {
            inn.setValue(seller.inn());
            taxSystem.setValue(seller.taxSystem());
            vat.setValue(seller.vat());
            address.setValue(seller.paymentAddress());
            email.setValue(seller.email());
        }
    }

    private void save() {
        errors.clear();
        var seller = new FiscalSeller(
                inn.getValue(), taxSystem.getValue(), vat.getValue(), address.getValue(), email.getValue());
        try {
            show(settings.configure(new ConfigureFiscal(
                    provider.getValue(), group.getValue(), login.getValue(), password.getValue(), seller)));
            Toasts.done(Languages.text("desk.fiscal.saved"));
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
