package org.commonhold.staff.metering;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.commonhold.kernel.Rejected;
import org.commonhold.premises.BuildingFactKind;
import org.commonhold.premises.RecordBuildingFact;
import org.commonhold.staff.metering.InstallMeterForm.Place;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** The common area of a building from a day on. */
final class CommonAreaForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int DOCUMENT = 200;

    private final ErrorSummary errors = new ErrorSummary();
    private final ComboBox<Place> building = new ComboBox<>(Languages.text("staff.meters.building"));
    private final TextField area = new TextField(Languages.text("staff.common.area"));
    private final DayField validFrom;
    private final TextField document = new TextField(Languages.text("finance.fact.document"));

    CommonAreaForm(List<Place> places, LocalDate today, Consumer<RecordBuildingFact> send) {
        addClassName("form");
        building.setItems(places);
        building.setItemLabelGenerator(Place::name);
        if (places.size() == 1) {
            building.setValue(places.get(0));
        }
        area.getElement().setAttribute("inputmode", "decimal");
        area.setHelperText(Languages.text("finance.fact.help.GROSS_AREA"));
        validFrom = new DayField(Languages.text("finance.fact.from"), today);
        validFrom.setHelperText(Languages.text("finance.fact.from.help"));
        document.setHelperText(Languages.text("finance.fact.document.help"));
        document.setMaxLength(DOCUMENT);
        errors.field("building", building);
        errors.field("amount", area);
        errors.field("validFrom", validFrom);
        errors.field("document", document);
        var submit = new Button(Languages.text("finance.fact.submit"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, building, area, validFrom, document, submit);
    }

    private void submit(Consumer<RecordBuildingFact> send) {
        errors.clear();
        var typed = Formats.decimal(area.getValue().strip());
        if (building.isEmpty()) {
            errors.note(building, Languages.text("staff.meters.building.missing"));
        }
        if (typed.isEmpty()) {
            errors.note(area, Languages.text("staff.number.malformed"));
        }
        validFrom.require(errors);
        if (errors.show()) {
            return;
        }
        try {
            send.accept(new RecordBuildingFact(
                    building.getValue().id(),
                    BuildingFactKind.COMMON_AREA,
                    typed.orElseThrow(),
                    validFrom.getValue(),
                    document.isEmpty() ? null : document.getValue().strip()));
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
