package org.commonhold.staff.levy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.commonhold.kernel.Rejected;
import org.commonhold.levy.CommonCostRow;
import org.commonhold.levy.CommonCosts;
import org.commonhold.levy.CorrectCommonCost;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.MoneyField;
import org.commonhold.ui.Toasts;

/** Puts another sum and document in a common cost's place. */
final class CorrectCostDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final MoneyField amount;
    private final TextField document = new TextField(Languages.text("finance.cost.document"));
    private final ErrorSummary errors = new ErrorSummary();

    CorrectCostDialog(CommonCosts costs, CommonCostRow row) {
        setHeaderTitle(Languages.text("finance.cost.correct.title", row.serviceName()));
        amount = new MoneyField(
                Languages.text("finance.cost.amount"), row.amount().currency());
        amount.show(row.amount());
        document.setValue(row.document());
        document.setMaxLength(200);
        errors.field("amount", amount);
        errors.field("document", document);
        var text = Languages.text(row.posted() ? "finance.cost.correct.posted" : "finance.cost.correct.text");
        var form = new Div(new Paragraph(text), errors, amount, document);
        form.addClassName("form");
        add(form);
        var save = new Button(Languages.text("staff.save"), e -> save(costs, row));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Languages.text("staff.cancel"), e -> close()), save);
    }

    private void save(CommonCosts costs, CommonCostRow row) {
        errors.clear();
        var typed = amount.money();
        if (typed.isEmpty()) {
            errors.note(amount, Languages.text("staff.number.malformed"));
        }
        if (errors.show()) {
            return;
        }
        try {
            costs.correct(new CorrectCommonCost(row.id(), typed.orElseThrow(), document.getValue()));
        } catch (Rejected e) {
            errors.show(e);
            return;
        }
        close();
        Toasts.done(Languages.text("finance.cost.corrected"));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
