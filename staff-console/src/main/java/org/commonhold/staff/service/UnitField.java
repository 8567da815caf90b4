package org.commonhold.staff.service;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.commonhold.estate.Estates;
import org.commonhold.estate.UnitDetails;
import org.commonhold.estate.UnitFilter;
import org.commonhold.estate.UnitRef;
import org.commonhold.ui.Languages;

/** Finds a unit by address, account number or owner's name, and says who owns it. */
final class UnitField extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<UnitRef> field = new ComboBox<>(Languages.text("service.new.unit"));
    private final Div people = new Div();

    /** @param phone gets an owner's telephone number when a unit is chosen */
    UnitField(Estates estates, Consumer<String> phone) {
        addClassName("unit-field");
        people.addClassName("unit-people");
        people.getElement().setAttribute("aria-live", "polite");
        field.setPlaceholder(Languages.text("service.new.unit.placeholder"));
        field.setItemLabelGenerator(UnitRef::address);
        field.setWidthFull();
        field.setItems(q ->
                estates
                        .units(new UnitFilter(null, null, q.getFilter().orElse(null)), q.getOffset(), q.getLimit())
                        .stream());
        field.addValueChangeListener(e -> {
            people.removeAll();
            if (e.getValue() != null) {
                show(estates.unit(e.getValue().id()), phone);
            }
        });
        add(field, people);
    }

    ComboBox<UnitRef> field() {
        return field;
    }

    private void show(UnitDetails unit, Consumer<String> phone) {
        var owners = unit.owners().stream()
                .map(o -> o.phone() == null ? o.name() : o.name() + ", " + o.phone())
                .collect(Collectors.joining("; "));
        people.setText(
                owners.isEmpty()
                        ? Languages.text("service.new.unit.noOwners")
                        : Languages.text("service.new.unit.owners", owners));
        unit.owners().stream()
                .map(UnitDetails.Owner::phone)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(phone);
    }
}
