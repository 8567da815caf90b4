package org.commonhold.admin.integrations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.commonhold.gateway.GatewayStatus;
import org.commonhold.gateway.Gateways;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.Toasts;

/** The company's account at Stripe: whether it is connected, the address for its events, and its keys, which only go in. */
final class StripePanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final Div state = new Div();
    private final PasswordField secretKey = secret("admin.stripe.secretKey");
    private final PasswordField webhookSecret = secret("admin.stripe.webhookSecret");
    private final ErrorSummary errors = new ErrorSummary();

    StripePanel(Gateways gateways) {
        this.gateways = gateways;
        addClassName("panel");
        secretKey.setHelperText(Languages.text("admin.stripe.secretKey.help"));
        webhookSecret.setHelperText(Languages.text("admin.stripe.webhookSecret.help"));
        errors.field("secretKey", secretKey);
        errors.field("webhookSecret", webhookSecret);
        var submit = new Button(Languages.text("admin.stripe.submit"), e -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(errors, secretKey, webhookSecret, submit);
        form.addClassName("form");
        add(new H2(Languages.text("admin.stripe.title")), state, form);
        show(gateways.status());
    }

    private static PasswordField secret(String key) {
        var field = new PasswordField(Languages.text(key));
        field.setAutocomplete(Autocomplete.OFF);
        return field;
    }

    private void show(GatewayStatus status) {
        var badge = status.configured()
                ? new StatusBadge(Languages.text("admin.stripe.connected"), StatusBadge.Tone.GREEN)
                : new StatusBadge(Languages.text("admin.stripe.absent"), StatusBadge.Tone.AMBER);
        state.removeAll();
        state.add(new Facts().fact(Languages.text("admin.stripe.state"), badge));
        if (status.hookPath() == null) {
            state.add(new Paragraph(Languages.text("admin.stripe.absent.text")));
        } else {
            state.add(new CopyField(Languages.text("admin.stripe.hook"), OwnAddress.of(status.hookPath())));
            state.add(new Paragraph(Languages.text("admin.stripe.hook.text")));
        }
    }

    private void submit() {
        errors.clear();
        try {
            show(gateways.configure(secretKey.getValue(), webhookSecret.getValue()));
        } catch (Rejected e) {
            errors.show(e);
            return;
        }
        secretKey.clear();
        webhookSecret.clear();
        Toasts.done(Languages.text("admin.stripe.done"));
    }
}
