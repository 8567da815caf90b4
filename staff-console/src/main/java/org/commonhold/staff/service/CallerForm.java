package org.commonhold.staff.service;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.commonhold.estate.Estates;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.FileField;
import org.commonhold.ui.Languages;
import org.commonhold.workorder.FaultCategory;
import org.commonhold.workorder.FaultPlace;
import org.commonhold.workorder.PhotoUpload;
import org.commonhold.workorder.ReportFault;

/** What a caller says: for which unit, what is broken, how to call back. One opened form makes one request. */
final class CallerForm extends Div {

    private static final long serialVersionUID = 1L;

    private final String key = UUID.randomUUID().toString();
    private final UnitField unit;
    private final Checkbox emergency = new Checkbox(Languages.text("service.new.emergency"));
    private final Select<FaultCategory> category = new Select<>();
    private final RadioButtonGroup<FaultPlace> place = new RadioButtonGroup<>(Languages.text("service.request.place"));
    private final TextArea description = new TextArea(Languages.text("service.new.description"));
    private final TextField phone = new TextField(Languages.text("service.request.phone"));
    private final transient List<FileField.Taken> photos = new ArrayList<>();
    private final ErrorSummary errors = new ErrorSummary();

    CallerForm(Estates estates, UnaryOperator<byte[]> cleanPhoto, Consumer<ReportFault> send) {
        addClassName("form");
        unit = new UnitField(estates, this::proposePhone);
        category.setLabel(Languages.text("service.request.category"));
        category.setItems(FaultCategory.values());
        category.setItemLabelGenerator(c -> Languages.text("service.category." + c));
        place.setItems(FaultPlace.values());
        place.setItemLabelGenerator(p -> Languages.text("service.place." + p));
        place.setValue(FaultPlace.UNIT);
        emergency.setHelperText(Languages.text("service.new.emergency.help"));
        description.setHelperText(Languages.text("service.new.description.help"));
        description.setMinRows(3);
        phone.setHelperText(Languages.text("service.new.phone.help"));
        errors.field("unit", unit.field());
        errors.field("category", category);
        errors.field("place", place);
        errors.field("description", description);
        errors.field("phone", phone);
        var submit = new Button(Languages.text("service.new.submit"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, unit, category, place, emergency, description, phone, FileField.photos(photos, cleanPhoto), submit);
    }

    private void proposePhone(String number) {
        if (phone.isEmpty()) {
            phone.setValue(number);
        }
    }

    private void submit(Consumer<ReportFault> send) {
        errors.clear();
        errors.require(unit.field(), "service.new.unit.missing");
        errors.require(category, "service.new.category.missing");
        if (errors.show()) {
            return;
        }
        try {
            send.accept(new ReportFault(
                    key,
                    unit.field().getValue().id(),
                    category.getValue(),
                    place.getValue(),
                    description.getValue(),
                    emergency.getValue(),
                    phone.isEmpty() ? null : phone.getValue(),
                    photos.stream()
                            .map(p -> new PhotoUpload(p.fileName(), p.bytes()))
                            .toList()));
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
