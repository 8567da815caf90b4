package org.commonhold.staff.metering;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.Estates;
import org.commonhold.kernel.Rejected;
import org.commonhold.metering.InstallMeter;
import org.commonhold.metering.Resource;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;

/** What hangs in which building since when, and what it showed then. */
final class InstallMeterForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<String> ZONES = List.of("T1", "T2", "T3", "T4");
    private static final int DIGITS = 6;
    private static final int DECIMALS = 3;

    private final ErrorSummary errors = new ErrorSummary();
    private final ComboBox<Place> building = new ComboBox<>(Languages.text("staff.meters.building"));
    private final Select<Resource> resource = new Select<>();
    private final TextField serial = new TextField(Languages.text("staff.meters.serial"));
    private final DayField installedOn;
    private final DayField verificationDue = new DayField(Languages.text("staff.meters.verificationDue"));
    private final IntegerField digits = new IntegerField(Languages.text("staff.meters.digits"));
    private final IntegerField decimals = new IntegerField(Languages.text("staff.meters.decimals"));
    private final Select<Integer> zones = new Select<>();
    private final transient List<TextField> initials = new ArrayList<>();

    /** A building with its estate's name before it. */
    record Place(BuildingId id, String name) {

        static List<Place> all(Estates estates) {
            return estates.estates().stream()
                    .flatMap(e ->
                            estates.buildings(e.id()).stream().map(b -> new Place(b.id(), e.name() + ", " + b.name())))
                    .toList();
        }
    }

    InstallMeterForm(List<Place> places, LocalDate today, Consumer<InstallMeter> send) {
        addClassName("form");
        installedOn = new DayField(Languages.text("staff.meters.installedOn"), today);
        building.setItems(places);
        building.setItemLabelGenerator(Place::name);
        if (places.size() == 1) {
            building.setValue(places.get(0));
        }
        resource.setLabel(Languages.text("staff.meters.resource"));
        resource.setItems(Resource.values());
        resource.setItemLabelGenerator(r -> Languages.text("metering.resource." + r.name()));
        resource.setValue(Resource.COLD_WATER);
        verificationDue.setHelperText(Languages.text("staff.meters.verificationDue.help"));
        digits.setValue(DIGITS);
        decimals.setValue(DECIMALS);
        zones.setLabel(Languages.text("staff.meters.zones"));
        zones.setItems(1, 2, 3, 4);
        zones.setValue(1);
        zones.addValueChangeListener(e -> showDials());
        name();
        var submit = new Button(Languages.text("staff.meters.install"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, building, resource, serial, installedOn, verificationDue, digits, decimals, zones);
        initials.forEach(this::add);
        add(submit);
        showDials();
    }

    private void name() {
        errors.field("building", building);
        errors.field("resource", resource);
        errors.field("serial", serial);
        errors.field("installedOn", installedOn);
        errors.field("verificationDue", verificationDue);
        for (int i = 0; i < ZONES.size(); i++) {
            var initial = new TextField(Languages.text("staff.meters.initial", ZONES.get(i)));
            initial.getElement().setAttribute("inputmode", "decimal");
            initials.add(errors.field("dials[" + i + "].initial", initial));
            errors.field("dials[" + i + "].digits", digits);
            errors.field("dials[" + i + "].decimals", decimals);
        }
    }

    private void showDials() {
        for (int i = 0; i < initials.size(); i++) {
            initials.get(i).setVisible(i < zones.getValue());
        }
    }

    private void submit(Consumer<InstallMeter> send) {
        errors.clear();
        errors.require(building, "staff.meters.building.missing");
        installedOn.require(errors);
        verificationDue.optional(errors);
        errors.require(digits, "staff.number.malformed");
        errors.require(decimals, "staff.number.malformed");
        var dials = dials();
        if (errors.show()) {
            return;
        }
        try {
            send.accept(new InstallMeter(
                    building.getValue().id(),
                    resource.getValue(),
                    serial.getValue(),
                    installedOn.getValue(),
                    verificationDue.getValue(),
                    dials));
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private List<InstallMeter.Dial> dials() {
        var dials = new ArrayList<InstallMeter.Dial>();
        for (int i = 0; i < zones.getValue(); i++) {
            var initial = TypedNumber.parse(initials.get(i).getValue());
            if (initial.isEmpty()) {
                errors.note(initials.get(i), Languages.text("staff.reading.malformed"));
            } else if (!digits.isEmpty() && !decimals.isEmpty()) {
                dials.add(new InstallMeter.Dial(ZONES.get(i), digits.getValue(), decimals.getValue(), initial.get()));
            }
        }
        return dials;
    }
}
