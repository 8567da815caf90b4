package org.commonhold.admin.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.commonhold.policy.BillingPolicy;
import org.commonhold.policy.PolicyRow;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;
import org.commonhold.ui.Toasts;

/** Whether two people bill a month: what holds, the switch, and who has set it when. */
@Dependent
class PolicyPanel {

    private static final int SHOWN = 20;

    private final BillingPolicy policy;
    private final Companies companies;

    @Inject
    PolicyPanel(BillingPolicy policy, Companies companies) {
        this.policy = policy;
        this.companies = companies;
    }

    Component show() {
        var panel = new Div();
        fill(panel);
        return panel;
    }

    private void fill(Div panel) {
        var two = policy.fourEyes();
        panel.removeAll();
        panel.add(
                new StatusBadge(
                        Languages.text(two ? "admin.policy.two" : "admin.policy.one"), two ? Tone.GREEN : Tone.GREY),
                new Paragraph(Languages.text("admin.policy.text")),
                form(panel, two));
        var history = policy.history(0, SHOWN);
        if (!history.isEmpty()) {
            var table = new PlainTable(
                    Languages.text("admin.policy.history"),
                    Set.of(),
                    Languages.text("admin.policy.when"),
                    Languages.text("admin.policy.what"),
                    Languages.text("admin.policy.who"));
            history.forEach(row -> row(table, row));
            panel.add(table);
        }
    }

    private Div form(Div panel, boolean two) {
        var wanted = new Checkbox(Languages.text("admin.policy.switch"));
        wanted.setValue(two);
        wanted.setHelperText(Languages.text("admin.policy.switch.help"));
        var save = new Button(Languages.text("admin.policy.submit"), e -> {
            if (wanted.getValue() != policy.fourEyes()) {
                policy.fourEyes(wanted.getValue());
            }
            Toasts.done(Languages.text("admin.policy.done"));
            fill(panel);
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(wanted, save);
        form.addClassName("form");
        return form;
    }

    private void row(PlainTable table, PolicyRow row) {
        table.row(
                new Span(Formats.dateTime(row.setAt(), companies.current().timeZone())),
                new Span(Languages.text(row.fourEyes() ? "admin.policy.two" : "admin.policy.one")),
                new Span(row.setBy()));
    }
}
