package org.commonhold.staff.billing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonhold.estate.EstateId;
import org.commonhold.estate.EstateRow;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** For whom and by when; begins the dry run. */
final class DueForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final DayField dueOn;
    private final Select<EstateRow> estate = new Select<>();
    private final TextField account = new TextField(Languages.text("staff.prepare.account"));

    /** What was chosen; an account by its number, empty for all. */
    record Choice(LocalDate dueOn, @Nullable EstateId estate, Optional<String> account) {}

    DueForm(LocalDate proposed, List<EstateRow> estates, Consumer<Choice> start) {
        addClassName("form");
        estate.setLabel(Languages.text("staff.prepare.estate"));
        estate.setItems(estates);
        estate.setItemLabelGenerator(e -> e == null ? Languages.text("staff.prepare.allEstates") : e.name());
        estate.setEmptySelectionAllowed(true);
        estate.setEmptySelectionCaption(Languages.text("staff.prepare.allEstates"));
        account.setHelperText(Languages.text("staff.prepare.account.help"));
        dueOn = errors.field("dueOn", new DayField(Languages.text("staff.statement.dueOn"), proposed));
        var button = new Button(Languages.text("staff.prepare.start"), e -> submit(start));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, estate, account, dueOn, button);
    }

    private void submit(Consumer<Choice> start) {
        errors.clear();
        dueOn.require(errors);
        if (errors.show()) {
            return;
        }
        try {
            start.accept(new Choice(
                    dueOn.getValue(),
                    estate.getOptionalValue().map(EstateRow::id).orElse(null),
                    Optional.of(account.getValue().strip()).filter(n -> !n.isEmpty())));
        } catch (Rejected e) {
            errors.show(e);
        } catch (NotFound e) {
            errors.note(account, Languages.text("staff.prepare.account.unknown"));
            errors.show();
        }
    }
}
