package org.commonhold.admin.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Currency;
import org.commonhold.cashdesk.DeskSettings;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.MoneyField;
import org.commonhold.ui.Toasts;

/** The most that one payment in cash may be. */
final class LimitPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient DeskSettings desk;
    private final MoneyField limit;
    private final ErrorSummary errors = new ErrorSummary();

    LimitPanel(DeskSettings desk, Currency currency) {
        this.desk = desk;
        addClassName("panel");
        limit = errors.field("cashLimit", new MoneyField(Languages.text("desk.limit"), currency));
        limit.setHelperText(Languages.text("desk.limit.help"));
        desk.cashLimit().ifPresent(limit::show);
        var save = new Button(Languages.text("desk.limit.save"), e -> save());
        var form = new Div(errors, limit, save);
        form.addClassName("form");
        add(new H2(Languages.text("desk.limit.title")), form);
    }

    private void save() {
        errors.clear();
        var sum = limit.money();
        if (sum.isEmpty() && !limit.getValue().isBlank()) {
            errors.note(limit, Languages.text("desk.limit.malformed"));
        }
        if (errors.show()) {
            return;
        }
        try {
            desk.setCashLimit(sum.orElse(null));
            Toasts.done(Languages.text("desk.limit.saved"));
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
