package org.commonhold.admin.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.commonhold.kernel.Rejected;
import org.commonhold.rulepack.PackRow;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;

/** Another pack from a day on. */
final class FollowForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<PackRow> pack = new Select<>();
    private final DayField validFrom = new DayField(Languages.text("admin.price.from"));
    private final ErrorSummary errors = new ErrorSummary();

    FollowForm(List<PackRow> packs, BiConsumer<String, LocalDate> send) {
        addClassName("form");
        pack.setLabel(Languages.text("admin.rules.pack"));
        pack.setItems(packs);
        pack.setItemLabelGenerator(p -> p.code() + " · " + p.name());
        errors.field("pack", pack);
        errors.field("validFrom", validFrom);
        var submit = new Button(Languages.text("admin.rules.follow.submit"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, pack, validFrom, submit);
    }

    private void submit(BiConsumer<String, LocalDate> send) {
        errors.clear();
        errors.require(pack, "admin.terms.choose");
        validFrom.require(errors, "admin.price.from.missing");
        if (errors.show()) {
            return;
        }
        try {
            send.accept(pack.getValue().code(), validFrom.getValue());
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
