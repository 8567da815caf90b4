package org.commonhold.admin.integrations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Set;
import org.commonhold.admin.RoleWords;
import org.commonhold.kernel.Rejected;
import org.commonhold.security.ApiKeys;
import org.commonhold.security.Role;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;

/** Keys for programs: a new one is shown once, an old one can be revoked. */
final class KeysPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ApiKeys keys;
    private final KeyGrid grid;
    private final Div fresh = new Div();
    private final TextField name = new TextField(Languages.text("admin.keys.name"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(Languages.text("admin.people.roles"));
    private final ErrorSummary errors = new ErrorSummary();

    KeysPanel(ApiKeys keys, ZoneId zone) {
        this.keys = keys;
        addClassName("panel");
        grid = new KeyGrid(keys, zone);
        name.setHelperText(Languages.text("admin.keys.name.help"));
        roles.setItems(RoleWords.EMPLOYED);
        roles.setItemLabelGenerator(RoleWords::of);
        errors.field("name", name);
        errors.field("roles", roles);
        var submit = new Button(Languages.text("admin.keys.submit"), e -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(errors, name, roles, submit);
        form.addClassName("form");
        fresh.getElement().setAttribute("role", "status");
        add(
                new H2(Languages.text("admin.keys.title")),
                new Paragraph(Languages.text("admin.keys.text")),
                grid,
                new H3(Languages.text("admin.keys.new")),
                fresh,
                form);
    }

    private void submit() {
        errors.clear();
        fresh.removeAll();
        try {
            show(keys.create(name.getValue(), Set.copyOf(roles.getValue()), null));
        } catch (Rejected e) {
            errors.show(e);
            return;
        }
        name.clear();
        roles.clear();
        grid.refresh();
    }

    private void show(String key) {
        var panel = new Div(
                new Paragraph(Languages.text("admin.keys.once")), new CopyField(Languages.text("admin.keys.key"), key));
        panel.addClassName("receipt");
        fresh.add(panel);
    }
}
