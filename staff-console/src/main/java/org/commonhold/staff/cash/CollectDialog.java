package org.commonhold.staff.cash;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.commonhold.cashdesk.CashDesk;
import org.commonhold.cashdesk.ShiftReport;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.MoneyField;
import org.commonhold.ui.Toasts;

/** How much cash leaves the drawer for the bank. */
final class CollectDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final String key = UUID.randomUUID().toString();
    private final transient CashDesk desk;
    private final transient ShiftReport report;
    private final MoneyField amount;
    private final ErrorSummary errors = new ErrorSummary();

    CollectDialog(CashDesk desk, ShiftReport report) {
        this.desk = desk;
        this.report = report;
        setHeaderTitle(Languages.text("cash.collect"));
        amount = errors.field(
                "amount",
                new MoneyField(Languages.text("cash.amount"), report.cash().currency()));
        var form = new Div(
                new Paragraph(Languages.text("cash.collect.text", Formats.money(report.cash()))), errors, amount);
        form.addClassName("form");
        add(form);
        var go = new Button(Languages.text("cash.collect"), e -> submit());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Languages.text("staff.cancel"), e -> close()), go);
        Keys.onEnter(amount, typed -> submit());
        amount.focus();
    }

    private void submit() {
        errors.clear();
        var sum = amount.money();
        if (sum.isEmpty()) {
            errors.note(amount, Languages.text("cash.amount.malformed"));
        }
        if (errors.show() || sum.isEmpty()) {
            return;
        }
        try {
            desk.collect(report.shift().id(), sum.get(), key);
            close();
            Toasts.done(Languages.text("cash.collect.done", Formats.money(sum.get())));
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
