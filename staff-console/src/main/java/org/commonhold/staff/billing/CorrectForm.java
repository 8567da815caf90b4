package org.commonhold.staff.billing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.commonhold.billing.CorrectBuilding;
import org.commonhold.estate.BuildingId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** Which months of which building are computed again. */
final class CorrectForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final ComboBox<Place> building = new ComboBox<>(Languages.text("staff.correct.building"));
    private final Select<BillingPeriod> from;
    private final Select<BillingPeriod> to;
    private final DayField dueOn;

    /** A building with its estate's name before it. */
    record Place(BuildingId id, String name) {}

    CorrectForm(List<Place> places, List<BillingPeriod> months, LocalDate proposed, Consumer<CorrectBuilding> send) {
        addClassName("form");
        building.setItems(places);
        building.setItemLabelGenerator(Place::name);
        from = month("staff.correct.from", months);
        to = month("staff.correct.to", months);
        dueOn = errors.field("dueOn", new DayField(Languages.text("staff.statement.dueOn"), proposed));
        errors.field("building", building);
        errors.field("from", from);
        errors.field("period", to);
        var button = new Button(Languages.text("staff.correct.start"), e -> submit(send));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, building, from, to, dueOn, button);
    }

    private void submit(Consumer<CorrectBuilding> send) {
        errors.clear();
        errors.require(building, "staff.correct.building.missing");
        dueOn.require(errors);
        if (errors.show()) {
            return;
        }
        try {
            send.accept(
                    new CorrectBuilding(building.getValue().id(), from.getValue(), to.getValue(), dueOn.getValue()));
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private static Select<BillingPeriod> month(String key, List<BillingPeriod> months) {
        var select = new Select<BillingPeriod>();
        select.setLabel(Languages.text(key));
        select.setItems(months);
        select.setItemLabelGenerator(Formats::period);
        select.setValue(months.get(Math.min(1, months.size() - 1)));
        return select;
    }
}
