package org.commonhold.admin.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.commonhold.kernel.Rejected;
import org.commonhold.refund.RefundPolicies;
import org.commonhold.refund.RefundPolicy;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.MoneyField;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.Toasts;

/** From which sum on two people let money go back, when two payments look like one paid twice, and who has set it when. */
@Dependent
class RefundPolicyPanel {

    private static final int SHOWN = 20;

    private final RefundPolicies policies;
    private final Companies companies;

    @Inject
    RefundPolicyPanel(RefundPolicies policies, Companies companies) {
        this.policies = policies;
        this.companies = companies;
    }

    Component show() {
        var panel = new Div();
        fill(panel);
        return panel;
    }

    private void fill(Div panel) {
        panel.removeAll();
        var current = policies.current();
        panel.add(new Paragraph(current.map(p -> Languages.text("admin.refunds.limit.is", Formats.money(p.limit())))
                .orElseGet(() -> Languages.text("admin.refunds.limit.none"))));
        panel.add(form(panel));
        var history = policies.history(0, SHOWN);
        if (!history.isEmpty()) {
            panel.add(table(history));
        }
    }

    private Div form(Div panel) {
        var errors = new ErrorSummary();
        var limit = errors.field(
                "limit",
                new MoneyField(
                        Languages.text("admin.refunds.limit"),
                        companies.current().currency()));
        limit.setHelperText(Languages.text("admin.refunds.limit.help"));
        policies.current().ifPresent(p -> limit.show(p.limit()));
        var hours = errors.field("twinHours", new IntegerField(Languages.text("admin.refunds.hours")));
        hours.setHelperText(Languages.text("admin.refunds.hours.help"));
        hours.setValue(policies.twinHours());
        var save = new Button(Languages.text("admin.policy.submit"), e -> save(panel, errors, limit, hours));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(errors, limit, hours, save);
        form.addClassName("form");
        return form;
    }

    private void save(Div panel, ErrorSummary errors, MoneyField limit, IntegerField hours) {
        errors.clear();
        var sum = limit.money();
        if (sum.isEmpty()) {
            errors.note(limit, Languages.text("admin.terms.malformed"));
        }
        if (hours.isEmpty()) {
            errors.note(hours, Languages.text("admin.terms.whole"));
        }
        if (errors.show() || sum.isEmpty()) {
            return;
        }
        try {
            policies.set(sum.get(), hours.getValue());
            Toasts.done(Languages.text("admin.policy.done"));
            fill(panel);
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private PlainTable table(List<RefundPolicy> history) {
        var zone = companies.current().timeZone();
        var table = new PlainTable(
                Languages.text("admin.refunds.history"),
                Set.of(1, 2),
                Languages.text("admin.policy.when"),
                Languages.text("admin.refunds.limit"),
                Languages.text("admin.refunds.hours"),
                Languages.text("admin.policy.who"));
        history.forEach(row -> table.row(
                new Span(Formats.dateTime(row.setAt(), zone)),
                new Span(Formats.money(row.limit())),
                new Span(Integer.toString(row.twinHours())),
                new Span(row.setBy())));
        return table;
    }
}
